/* Asks for the password in place when a session has ended, and whether somebody is still there before it ends. */
'use strict';

(() => {
    let idle = 0;

    function askAgain() {
        Saphan.lose();
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
            Saphan.leave();
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

    function begin() {
        document.getElementById('again').querySelector('form').addEventListener('submit', signInAgain);
        document.getElementById('again-provider')?.addEventListener('click', signInElsewhere);
        document.getElementById('idle').addEventListener('close', stay);
        jQuery(document).on('pfAjaxError', (event, xhr) => { if (xhr.status === 401) { askAgain(); } });
        jQuery(document).on('pfAjaxSend', awake);
        awake();
    }

    jQuery(begin);
})();
