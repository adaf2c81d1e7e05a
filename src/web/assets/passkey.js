// Improves forms that take a passkey: shows them where the browser can, asks it for the passkey, and sends the form.
for (const form of document.querySelectorAll('form[data-passkey]')) improve(form);

function improve(form) {
  const kind = form.dataset.passkey;
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    if (form.elements.credential.value !== '') return;
    event.preventDefault();
    ask(kind, JSON.parse(form.dataset.options)).then(
      (credential) => {
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      },
      () => form.querySelector('[data-failed]')?.removeAttribute('hidden'),
    );
  });
}

function ask(kind, options) {
  if (kind === 'create') return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
