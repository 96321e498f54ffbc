/** The program that sends loads. Each message with a `Load` is answered with its `Tally`. */
import { runLoad, type Load } from './runLoad.ts';

process.on('message', (load: Load) => {
  void runLoad(load).then((tally) => process.send?.(tally));
});
process.once('disconnect', () => process.exit(0));
