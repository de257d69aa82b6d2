/* The desk's own script: keeps what is typed until the server has it, and saves by itself. Words it shows come from the page. */
'use strict';

const Saphan = (() => {
    const PAUSE = 2500;
    const words = () => document.getElementById('words-of-script').dataset;
    const form = () => document.querySelector('form[data-keep]');
    let timer = 0;
    let typed = false;
    let lost = false;
    let clean = '{}';

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

    /** The session has ended: nothing can be saved before somebody signs in again. */
    function lose() {
        lost = true;
        if (form()) {
            keep();
        }
    }

    /** The page is left for its own sake; what was typed waits in it. */
    function leave() {
        typed = false;
    }

    function begin() {
        jQuery(document).on('pfAjaxSend', () => { if (form()) { sync(); } });
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

    return { saved, forget, changed, form, editors, sync, lose, leave };
})();
window.Saphan = Saphan;
