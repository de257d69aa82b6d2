package org.saphan.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be done at the desk, and the duties of which one is needed for it. This is the whole
 * table of who may do what; services ask it through {@link CurrentPerson#must}, pages only to hide what it
 * would refuse.
 */
public enum Act {

    USE_DESK(Duty.WRITE, Duty.TRANSLATE, Duty.REVIEW, Duty.OFFICER, Duty.ADMINISTER),
    CREATE(Duty.WRITE),
    WRITE_FACTS(Duty.WRITE),
    WRITE_WORDS(Duty.WRITE, Duty.TRANSLATE),
    SUBMIT(Duty.WRITE, Duty.TRANSLATE),
    DISCARD(Duty.WRITE, Duty.TRANSLATE),
    RESTORE(Duty.WRITE, Duty.TRANSLATE),
    PLAN_RELEASE(Duty.WRITE, Duty.TRANSLATE, Duty.REVIEW),
    REMARK(Duty.WRITE, Duty.TRANSLATE, Duty.REVIEW, Duty.ADMINISTER),
    PREVIEW(Duty.WRITE, Duty.TRANSLATE, Duty.REVIEW),
    SEND_BACK(Duty.REVIEW),
    APPROVE(Duty.REVIEW),
    PUBLISH(Duty.REVIEW),
    RETIRE(Duty.REVIEW),
    PUBLISH_IN_EMERGENCY(Duty.ADMINISTER),
    CONFIRM_EMERGENCY(Duty.REVIEW),
    ADD_MEDIA(Duty.WRITE, Duty.TRANSLATE, Duty.REVIEW),
    REMOVE_MEDIA(Duty.WRITE),
    KEEP_GLOSSARY(Duty.TRANSLATE, Duty.REVIEW),
    /** Words that search takes for the same, names it never cuts, and the building of its index. */
    KEEP_SEARCH_WORDS(Duty.TRANSLATE, Duty.REVIEW, Duty.ADMINISTER),
    ASSIGN_TRANSLATION(Duty.REVIEW, Duty.ADMINISTER),
    MANAGE_PEOPLE(Duty.ADMINISTER),
    MANAGE_REFERENCE(Duty.ADMINISTER),
    MANAGE_SITE(Duty.ADMINISTER),
    READ_AUDIT(Duty.ADMINISTER),
    READ_OUTBOX(Duty.ADMINISTER),
    /** In the language of the desk that the case belongs to. */
    HANDLE_CASES(Duty.OFFICER),
    /** Words of a case that an officer gave out to be translated, in the language asked for. */
    TRANSLATE_MESSAGES(Duty.TRANSLATE),
    READ_REPORTS(Duty.OFFICER, Duty.ADMINISTER),
    CLEAR_OLD_CASES(Duty.ADMINISTER);

    private final Set<Duty> duties;

    Act(Duty first, Duty... rest) {
        duties = EnumSet.of(first, rest);
    }

    public boolean isPartOf(Duty duty) {
        return duties.contains(duty);
    }
}
