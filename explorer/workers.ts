/// <reference types="monaco-editor" />

// The editor's workers are files of their own beside the bundle, since it cannot start them out of itself.
window.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/explorer/assets/${name}.worker.js`, { name: label, type: 'module' });
  },
};
