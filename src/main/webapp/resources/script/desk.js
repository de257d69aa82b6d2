/* The desk's own script: keeps what is typed until the server has it, saves by itself, asks for the password in place,
   and listens to the keyboard. Words it shows come from the page. */
'use strict';

const Saphan = (() => {
    const PAUSE = 2500;
    const words = () => document.getElementById('words-of-script').dataset;
    const form = () => document.querySelector('form[data-keep]');
    let timer = 0;
    let typed = false;
    let lost = false;
    let clean = '{}';

    /* ---- what is typed ---- */

    const key = () => 'saphan:' + document.getElementById('again').dataset.name + ':' + form().dataset.keep;
    const fields = () => [...form().elements].filter(e => e.name && e.type !== 'hidden' && e.type !== 'checkbox' && e.type !== 'submit' && e.type !== 'button');
    const editors = () => Object.values(PrimeFaces.widgets).filter(w => w.editor && w.getEditorValue && form().contains(w.editor.root));

    function sync() {
        editors().forEach(w => w.input.val(w.getEditorValue()));
    }

    function now() {
        const values = {};
        fields().forEach(e => { values[e.id] = e.value; });
        editors().forEach(w => { values[w.id] = w.getEditorValue(); });
        return values;
    }

    function keep() {
        sessionStorage.setItem(key(), JSON.stringify(now()));
    }

    function mark(isTyped) {
        typed = isTyped;
        const sign = document.getElementById('unsaved');
        if (sign) {
            sign.hidden = !isTyped;
        }
    }

    /** Only what differs from what the server has is work to keep: a widget that is drawn anew is not. */
    function changed() {
        const values = JSON.stringify(now());
        if (values === clean || values === '{}') {
            return;
        }
        mark(true);
        keep();
        clearTimeout(timer);
        timer = setTimeout(save, PAUSE);
    }

    function save() {
        clearTimeout(timer);
        if (typed && !lost && window.saphanAutosave) {
            sync();
            window.saphanAutosave();
        }
    }

    /** The server has answered: all is kept, or it says why not. */
    function saved(args) {
        if (!args) {
            return;
        }
        if (args.address && location.pathname + location.search !== args.address) {
            sessionStorage.removeItem(key());
            history.replaceState(null, '', args.address);
            form().dataset.keep = args.keep;
            // what only a content that exists has: its languages, and which of them go together
            window.saphanBegun?.();
        }
        if (args.saved) {
            forget();
        } else {
            mark(true);
            keep();
        }
    }

    function forget() {
        clearTimeout(timer);
        mark(false);
        if (form()) {
            clean = JSON.stringify(now());
            sessionStorage.removeItem(key());
        }
    }

    function restore() {
        const kept = sessionStorage.getItem(key());
        if (!kept) {
            return;
        }
        const values = JSON.parse(kept);
        let differs = false;
        fields().forEach(e => {
            if (e.id in values && values[e.id] !== e.value) {
                e.value = values[e.id];
                differs = true;
            }
        });
        editors().forEach(w => {
            if (w.id in values && values[w.id] !== w.getEditorValue()) {
                w.editor.clipboard.dangerouslyPasteHTML(values[w.id]);
                differs = true;
            }
        });
        if (differs) {
            tell(window.saphanAutosave ? words().restored : words().back);
            changed();
        } else {
            sessionStorage.removeItem(key());
        }
    }

    function tell(sentence) {
        const note = document.createElement('p');
        note.className = 'note';
        note.textContent = sentence;
        document.getElementById('told').append(note);
    }

    /* ---- formatted text ---- */

    function dress(widget) {
        const root = widget.editor.root;
        root.setAttribute('role', 'textbox');
        root.setAttribute('aria-multiline', 'true');
        root.setAttribute('aria-labelledby', widget.jq.attr('data-label'));
        widget.jq.attr('role', 'group').attr('aria-labelledby', widget.jq.attr('data-label'));
        root.lang = widget.jq.attr('lang') || '';
        // Tab leaves the field, as everywhere; Quill would write a tab
        delete widget.editor.keyboard.bindings.Tab;
        widget.jq.find('.ql-tooltip input').attr('aria-label', widget.jq.find('.ql-link').attr('aria-label'));
        new MutationObserver(() => { if (form()) { changed(); } }).observe(root, { childList: true, subtree: true, characterData: true });
    }

    /* ---- links to contents, kept by kind and id so that a changed address breaks none ---- */

    // before any editor is made, which would not let them in
    window.Quill?.import('formats/link').PROTOCOL_WHITELIST.push('content');

    let target = null;
    let asked = 0;

    function pick(event) {
        const button = event.target.closest('.pick-content');
        const widget = button && editors().find(w => w.jq.find(button).length || w.toolbar?.find(button).length);
        if (widget) {
            target = { editor: widget.editor, range: widget.editor.getSelection(true) };
            document.getElementById('pick').showModal();
            document.getElementById('pick-words').focus();
        }
    }

    function look() {
        clearTimeout(asked);
        asked = setTimeout(async () => {
            const words = document.getElementById('pick-words').value.trim();
            const list = document.getElementById('pick-found');
            const answer = words ? await fetch('/desk/find.json?q=' + encodeURIComponent(words)) : null;
            const found = answer && answer.ok ? await answer.json() : [];
            list.replaceChildren(...found.map(each => {
                const item = document.createElement('li');
                const button = document.createElement('button');
                button.type = 'button';
                button.dataset.href = each.href;
                button.dataset.title = each.title;
                button.append(each.title, ' ', Object.assign(document.createElement('small'), { textContent: each.kind }));
                item.append(button);
                return item;
            }));
            if (words && !found.length) {
                list.append(Object.assign(document.createElement('li'), { textContent: list.dataset.none }));
            }
        }, 200);
    }

    function picked(event) {
        const button = event.target.closest('button[data-href]');
        if (button && target) {
            const { editor, range } = target;
            document.getElementById('pick').close();
            if (range.length) {
                editor.formatText(range.index, range.length, 'link', button.dataset.href, 'user');
            } else {
                editor.insertText(range.index, button.dataset.title, 'link', button.dataset.href, 'user');
            }
            editor.focus();
        }
    }

    /** What PrimeFaces leaves without a name for screen readers, or gives a role that does not fit. */
    function name() {
        document.querySelectorAll('.ui-selectcheckboxmenu, .ui-autocomplete').forEach(widget => {
            const input = widget.querySelector('input[role=combobox]');
            const label = document.querySelector('label[for="' + CSS.escape(widget.id) + '"]');
            if (input && label) {
                label.htmlFor = input.id;
            }
        });
        document.querySelectorAll('.ui-autocomplete-multiple-container').forEach(list => {
            list.removeAttribute('role');
            list.removeAttribute('aria-orientation');
            list.querySelectorAll('[role=option]').forEach(token => { token.removeAttribute('role'); token.removeAttribute('aria-selected'); });
        });
        document.querySelectorAll('.ui-selectcheckboxmenu-panel').forEach(namePanel);
        document.querySelectorAll('.part .ui-paginator[role=navigation]').forEach(pager => {
            pager.setAttribute('aria-label', pager.closest('.part').querySelector('h2').textContent);
        });
        // the place around them is live already
        document.querySelectorAll('#notices li[role]').forEach(notice => { notice.removeAttribute('role'); notice.removeAttribute('aria-atomic'); });
    }

    /** The list that a menu of checkboxes opens, which PrimeFaces hangs into the page when it is first needed. */
    function namePanel(panel) {
        const list = panel.querySelector('[role=listbox]');
        const label = document.querySelector('label[for^="' + CSS.escape(panel.id.replace(/_panel$/, '')) + '_"]');
        if (label) {
            panel.setAttribute('aria-label', label.textContent);
        }
        if (list) {
            panel.querySelector('.ui-selectcheckboxmenu-filter')?.setAttribute('aria-controls', list.id);
            list.querySelectorAll('li').forEach(item => item.setAttribute('role', 'none'));
            // what scrolls takes the focus, whichever of its boxes PrimeFaces has in the tab order at the moment
            list.parentElement.tabIndex = 0;
        }
    }

    /** The file input itself takes the focus, not the frame around it. */
    function reach(frame) {
        const input = frame.querySelector('input[type=file]');
        const label = frame.querySelector('.ui-button-text');
        ['role', 'tabindex', 'aria-labelledby'].forEach(name => frame.removeAttribute(name));
        if (input) {
            input.removeAttribute('aria-hidden');
            input.tabIndex = 0;
            input.setAttribute('aria-label', label.textContent);
            input.removeAttribute('title');
        }
        nameProgress(frame.closest('.ui-fileupload'), label.textContent);
    }

    /** The bar of a file on its way comes and goes without a name. */
    function nameProgress(widget, words) {
        if (widget && !widget.named) {
            widget.named = true;
            new MutationObserver(() => widget.querySelectorAll('[role=progressbar]').forEach(bar => bar.setAttribute('aria-label', words)))
                .observe(widget, { childList: true, subtree: true });
        }
    }

    function dressAll() {
        document.querySelectorAll('.ui-fileupload-choose').forEach(reach);
        name();
        Object.values(PrimeFaces.widgets || {}).filter(w => w.editor && w.getEditorValue && w.dressed !== w.editor.root).forEach(w => {
            // a widget that is drawn anew is the same widget with another root
            w.dressed = w.editor.root;
            dress(w);
        });
    }

    /* ---- an ended session ---- */

    function askAgain() {
        lost = true;
        if (form()) {
            keep();
        }
        const dialog = document.getElementById('again');
        if (!dialog.open) {
            dialog.showModal();
            document.getElementById('again-password').focus();
        }
    }

    async function signInAgain(event) {
        event.preventDefault();
        const dialog = document.getElementById('again');
        const password = document.getElementById('again-password');
        const answer = await fetch('/desk/session', {
            method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Saphan': 'again' },
            body: new URLSearchParams({ email: dialog.dataset.name, password: password.value, code: document.getElementById('again-code')?.value || '' })
        });
        if (answer.ok) {
            typed = false;
            location.reload();
        } else {
            password.value = '';
            document.getElementById('again-error').textContent = dialog.dataset.wrong;
            password.focus();
        }
    }

    /** The page comes back from the provider and finds what was typed, if it is the same person. */
    function signInElsewhere(event) {
        const address = new URL(event.currentTarget.href);
        address.searchParams.set('next', location.pathname + location.search);
        event.currentTarget.href = address;
    }

    /* ---- a session about to end ---- */

    let idle = 0;

    function awake() {
        clearTimeout(idle);
        const dialog = document.getElementById('idle');
        idle = setTimeout(() => { if (!dialog.open) { dialog.showModal(); } }, Number(dialog.dataset.minutes) * 60000);
    }

    async function stay() {
        const answer = await fetch('/desk/session');
        if (answer.ok) {
            awake();
        } else {
            askAgain();
        }
    }

    /* ---- keyboard ---- */

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
            if (form()) {
                sync();
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

    /* ---- beginning ---- */

    function begin() {
        document.addEventListener('keydown', onKey);
        document.getElementById('again').querySelector('form').addEventListener('submit', signInAgain);
        document.getElementById('again-provider')?.addEventListener('click', signInElsewhere);
        jQuery(document).on('pfAjaxError', (event, xhr) => { if (xhr.status === 401) { askAgain(); } });
        jQuery(document).on('pfAjaxComplete', dressAll);
        jQuery(document).on('pfAjaxComplete', goOn);
        jQuery(document).on('pfAjaxSend', awake);
        document.getElementById('idle').addEventListener('close', stay);
        document.addEventListener('click', pick);
        document.getElementById('pick-words').addEventListener('input', look);
        document.getElementById('pick-found').addEventListener('click', picked);
        awake();
        new MutationObserver(name).observe(document.body, { childList: true });
        jQuery(document).on('pfAjaxSend', () => { if (form()) { sync(); } });
        dressAll();
        document.querySelector('.doing [data-focus]')?.focus();
        if (!form()) {
            return;
        }
        clean = JSON.stringify(now());
        restore();
        document.addEventListener('input', event => { if (form().contains(event.target) && event.target.type !== 'checkbox') { changed(); } });
        document.addEventListener('visibilitychange', () => { if (document.hidden) { save(); } });
        window.addEventListener('beforeunload', event => { if (typed && !lost) { save(); event.preventDefault(); } });
        setInterval(() => { if (typed) { save(); } }, 10000);
    }

    jQuery(begin);

    return { saved, forget, changed };
})();
window.Saphan = Saphan;
