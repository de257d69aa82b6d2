package org.saphan.company;

/** Size classes by number of employees, as the European Commission's recommendation 2003/361/EC draws them. */
public enum CompanySize {

    MICRO(0), SMALL(10), MEDIUM(50), LARGE(250);

    private final int from;

    CompanySize(int from) {
        this.from = from;
    }

    public static CompanySize of(int employees) {
        CompanySize size = MICRO;
        for (CompanySize each : values()) {
            if (employees >= each.from) {
                size = each;
            }
        }
        return size;
    }

    /** The value of the facet {@code size}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
