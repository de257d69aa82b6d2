package org.saphan.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Money in one of the two currencies, with the rate by which it stands in reports in both. */
@Embeddable
public class Amount implements Serializable {

    /** In which amounts are kept, ISO 4217. */
    public static final List<String> CURRENCIES = List.of("THB", "JPY");

    private static final long serialVersionUID = 1L;
    /** As many digits as the columns have before the point, and behind it. */
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999.99");
    private static final int DECIMALS = 2;
    private static final BigDecimal LARGEST_RATE = new BigDecimal("9999.999999");
    private static final int DECIMALS_OF_RATE = 6;
    private static final String THB = "THB";
    private static final String JPY = "JPY";

    @Enumerated(EnumType.STRING)
    private Worth worth;

    private BigDecimal amount;

    /** ISO 4217. */
    private String currency;

    @Column(name = "jpy_per_thb")
    private BigDecimal jpyPerThb;

    @Column(name = "rate_date")
    private LocalDate rateDate;

    protected Amount() {
    }

    /**
     * @param jpyPerThb yen for one baht, on {@code rateDate}
     * @throws CaseWordsRefused when one of them is missing or makes no sense
     */
    public Amount(Worth worth, BigDecimal amount, String currency, BigDecimal jpyPerThb, LocalDate rateDate) {
        if (worth == null || amount == null || amount.signum() < 0 || currency == null || !CURRENCIES.contains(currency)) {
            throw new CaseWordsRefused("amount", 0);
        }
        if (!fits(amount, LARGEST, DECIMALS) || jpyPerThb != null && !fits(jpyPerThb, LARGEST_RATE, DECIMALS_OF_RATE)) {
            throw new CaseWordsRefused("number", 0);
        }
        if (jpyPerThb == null || jpyPerThb.signum() <= 0 || rateDate == null) {
            throw new CaseWordsRefused("rate", 0);
        }
        this.worth = worth;
        this.amount = amount;
        this.currency = currency;
        this.jpyPerThb = jpyPerThb;
        this.rateDate = rateDate;
    }

    /** Whether it is kept as it was typed. */
    private static boolean fits(BigDecimal number, BigDecimal largest, int decimals) {
        return number.compareTo(largest) <= 0 && number.stripTrailingZeros().scale() <= decimals;
    }

    public BigDecimal inThb() {
        return THB.equals(currency) ? amount : amount.divide(jpyPerThb, 2, RoundingMode.HALF_UP);
    }

    public BigDecimal inJpy() {
        return JPY.equals(currency) ? amount : amount.multiply(jpyPerThb).setScale(0, RoundingMode.HALF_UP);
    }

    public Worth getWorth() {
        return worth;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    /** Yen for one baht. */
    public BigDecimal getJpyPerThb() {
        return jpyPerThb;
    }

    public LocalDate getRateDate() {
        return rateDate;
    }
}
