// Ends this process with the one that has started it, because nobody reads its results any more. A process that was
// started without a channel has no `send`.
if (process.send) {
  if (!process.connected) process.exit(1);
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
