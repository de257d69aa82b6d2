/* Choosing what matters most in a picture: by a click on it, or with the two sliders, which the keyboard moves.
   The crops are cut by the same classes as on public pages. */
'use strict';

(() => {
    const STEP = 10;
    const MIDDLE = 50;
    const chooser = () => document.querySelector('.focal');
    const slider = axis => chooser().querySelector('input[data-axis=' + axis + ']');

    function named(axis) {
        const step = Math.round(slider(axis).value / STEP) * STEP;
        return step === MIDDLE ? [] : [axis + step];
    }

    function show() {
        if (chooser()) {
            const crops = chooser().querySelector('.crops');
            crops.className = ['crops', ...named('x'), ...named('y')].join(' ');
            const point = chooser().querySelector('.point');
            point.style.left = slider('x').value + '%';
            point.style.top = slider('y').value + '%';
            point.hidden = false;
            ['x', 'y'].forEach(axis => slider(axis).setAttribute('aria-valuetext', slider(axis).value + '%'));
        }
    }

    function place(axis, share) {
        slider(axis).value = Math.round(Math.min(1, Math.max(0, share)) * 100);
        slider(axis).dispatchEvent(new Event('input', { bubbles: true }));
    }

    document.addEventListener('click', event => {
        const picture = event.target.closest('.focal .whole');
        if (picture && !slider('x').disabled) {
            const box = picture.querySelector('img').getBoundingClientRect();
            place('x', (event.clientX - box.left) / box.width);
            place('y', (event.clientY - box.top) / box.height);
        }
    });
    document.addEventListener('input', event => { if (event.target.closest('.focal')) { show(); } });
    jQuery(document).on('pfAjaxComplete', show);
    jQuery(show);
})();
