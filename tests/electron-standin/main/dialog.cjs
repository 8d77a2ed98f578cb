'use strict';
/** Nobody sees a dialog here: each is cancelled unless a test puts its own function in, as it would with Electron. */
const shown = [];

const note = (kind, options) => shown.push({ kind, options });

const dialog = {
  async showOpenDialog(...values) {
    note('open', values.at(-1));
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(...values) {
    note('save', values.at(-1));
    return { canceled: true, filePath: '' };
  },
  async showMessageBox(...values) {
    const options = values.at(-1);
    note('message', options);
    return { response: options.cancelId ?? 0, checkboxChecked: false };
  },
  showErrorBox: (title, content) => note('error', { title, content }),
};

const shell = {
  openExternal: async (url) => note('external', { url }),
  openPath: async () => '',
  showItemInFolder() {},
};

module.exports = { dialog, shell, shown };
