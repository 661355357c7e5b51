/** The demonstration page: real addresses in the snippets, a button to copy each, three appearances. */

for (const code of document.querySelectorAll('.snippet code')) {
  if (code.closest('pre')) code.textContent = code.textContent.replaceAll('ORIGINE', location.origin);
}

for (const figure of document.querySelectorAll('.snippet')) {
  if (!navigator.clipboard) break;
  const text = figure.querySelector('pre').textContent;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copier';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = 'Copié';
      },
      () => {
        button.textContent = 'Copie refusée par le navigateur';
      },
    );
  });
  figure.querySelector('figcaption').append(button);
}

const themes = document.querySelector('.theme');
themes.hidden = false;
const choose = (theme) => {
  document.documentElement.dataset.theme = theme;
  for (const button of themes.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.dataset.theme === theme));
  }
};
themes.addEventListener('click', (event) => {
  const theme = event.target.closest('button')?.dataset.theme;
  if (theme) choose(theme);
});
choose(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
