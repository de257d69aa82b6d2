package org.saphan.organisation;

/** What kind of public body it is. */
public enum OrganisationType {
    DEPARTMENT, CITY, PREFECTURE, FOUNDATION, INSTITUTE
}
