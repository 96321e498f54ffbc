// A preload: tells its parent, when asked, how much processor time the program has used.
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ type: 'cpu', ms: (user + system) / 1_000 });
});
