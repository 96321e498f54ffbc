/// <reference types="monaco-editor" />

// The editor's workers are separate files next to the bundle, because a bundle cannot start a worker from itself.
window.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return new Worker(`/explorer/assets/${name}.worker.js`, { name: label, type: 'module' });
  },
};
