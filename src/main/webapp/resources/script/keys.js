/* The desk by the keyboard alone. */
'use strict';

(() => {
    let going = 0;

    function onKey(event) {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
            press('.save', event);
        } else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
            press('.next-step', event);
        } else if (!event.target.closest('input, textarea, select, [contenteditable=true], dialog') && !event.ctrlKey && !event.metaKey && !event.altKey) {
            letter(event);
        }
    }

    function press(what, event) {
        const button = document.querySelector(what + ':not([disabled])');
        if (button) {
            event.preventDefault();
            if (Saphan.form()) {
                Saphan.sync();
            }
            button.click();
        }
    }

    /** To the next row of the list, or the one before; from nowhere to the one that is open, else the first. */
    function row(step) {
        const rows = [...document.querySelectorAll('[data-row]')].filter(link => link.offsetParent !== null);
        const here = rows.indexOf(document.activeElement);
        const from = here < 0 ? rows.findIndex(link => link.hasAttribute('aria-current')) : here;
        rows[Math.min(rows.length - 1, Math.max(0, from + step))]?.focus();
    }

    /** What was pressed is gone: on with where the page says. */
    function goOn() {
        if (document.activeElement === document.body) {
            (document.querySelector('.doing [data-focus]') || document.querySelector('[data-focus]'))?.focus();
        }
    }

    function letter(event) {
        const place = Date.now() - going < 1500 && document.querySelector('[data-go="' + CSS.escape(event.key) + '"]');
        going = event.key === 'g' ? Date.now() : 0;
        if (place) {
            place.click();
        } else if (event.key === '/') {
            event.preventDefault();
            document.getElementById('desk-q').focus();
        } else if (event.key === '?') {
            document.getElementById('keys').showModal();
        } else if (event.key === 'j' || event.key === 'k') {
            row(event.key === 'j' ? 1 : -1);
        } else if (event.key !== 'g') {
            press('[data-key="' + CSS.escape(event.key) + '"]', event);
        }
    }

    function begin() {
        jQuery(document).on('pfAjaxComplete', goOn);
        document.querySelector('.doing [data-focus]')?.focus();
    }

    // at once: a key that is pressed before jQuery calls back must not be lost
    document.addEventListener('keydown', onKey);
    jQuery(begin);
})();
