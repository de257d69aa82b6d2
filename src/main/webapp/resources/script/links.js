/* Links in formatted text to contents, kept by kind and id so that a changed address breaks none. */
'use strict';

(() => {
    // before any editor is made, which would not let them in
    window.Quill?.import('formats/link').PROTOCOL_WHITELIST.push('content');

    let target = null;
    let asked = 0;

    function pick(event) {
        const button = event.target.closest('.pick-content');
        const widget = button && Saphan.editors().find(w => w.jq.find(button).length || w.toolbar?.find(button).length);
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

    function begin() {
        document.addEventListener('click', pick);
        document.getElementById('pick-words').addEventListener('input', look);
        document.getElementById('pick-found').addEventListener('click', picked);
    }

    jQuery(begin);
})();
