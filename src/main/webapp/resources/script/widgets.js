/* What PrimeFaces leaves without a name for screen readers, or gives a role that does not fit. */
'use strict';

(() => {
    /** A field of formatted text. */
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
        new MutationObserver(() => { if (Saphan.form()) { Saphan.changed(); } }).observe(root, { childList: true, subtree: true, characterData: true });
    }

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

    function begin() {
        jQuery(document).on('pfAjaxComplete', dressAll);
        new MutationObserver(name).observe(document.body, { childList: true });
        dressAll();
    }

    jQuery(begin);
})();
