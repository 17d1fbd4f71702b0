// Pages to the system's own print dialog. They are pictures of the very PDF and stay in memory: no file is written.

/** Shows the pages alone while the dialog is open, one picture to a sheet. */
export async function printPages(pages: string[], paper: string): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = `print-pages print-${paper}`;
  sheets.setAttribute('aria-hidden', 'true');
  const drawn = pages.map((source) => {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.src = source;
    sheets.append(picture);
    return picture.decode?.().catch(() => undefined);
  });
  document.body.append(sheets);
  document.documentElement.classList.add('is-printing');
  try {
    await Promise.all(drawn);
    window.print();
  } finally {
    document.documentElement.classList.remove('is-printing');
    sheets.remove();
  }
}
