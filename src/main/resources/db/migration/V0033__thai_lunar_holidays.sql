-- The Buddhist days of the Thai calendar for 2026 to 2028, and the days given for those on a weekend. Computed by the Thai lunisolar
-- calendar (2026 with a second eighth month, 2027 and 2028 ordinary); equal to the package “holidays” 0.105 (vacanza, calendar of Thailand).
-- Later years, the Royal Ploughing Ceremony and days that the Cabinet grants are entered at /desk/holidays.
INSERT IGNORE INTO holiday (country, day, worked, name) VALUES
    ('TH', '2026-03-03', FALSE, 'วันมาฆบูชา · Makha Bucha'),
    ('TH', '2026-05-31', FALSE, 'วันวิสาขบูชา · Visakha Bucha'),
    ('TH', '2026-06-01', FALSE, 'ชดเชยวันวิสาขบูชา · in lieu of Visakha Bucha'),
    ('TH', '2026-07-29', FALSE, 'วันอาสาฬหบูชา · Asalha Bucha'),
    ('TH', '2026-07-30', FALSE, 'วันเข้าพรรษา · Beginning of Buddhist Lent'),
    ('TH', '2027-02-21', FALSE, 'วันมาฆบูชา · Makha Bucha'),
    ('TH', '2027-02-22', FALSE, 'ชดเชยวันมาฆบูชา · in lieu of Makha Bucha'),
    ('TH', '2027-05-20', FALSE, 'วันวิสาขบูชา · Visakha Bucha'),
    ('TH', '2027-07-18', FALSE, 'วันอาสาฬหบูชา · Asalha Bucha'),
    ('TH', '2027-07-19', FALSE, 'วันเข้าพรรษา · Beginning of Buddhist Lent'),
    ('TH', '2027-07-20', FALSE, 'ชดเชยวันอาสาฬหบูชา · in lieu of Asalha Bucha'),
    ('TH', '2028-02-10', FALSE, 'วันมาฆบูชา · Makha Bucha'),
    ('TH', '2028-05-08', FALSE, 'วันวิสาขบูชา · Visakha Bucha'),
    ('TH', '2028-07-06', FALSE, 'วันอาสาฬหบูชา · Asalha Bucha'),
    ('TH', '2028-07-07', FALSE, 'วันเข้าพรรษา · Beginning of Buddhist Lent');
