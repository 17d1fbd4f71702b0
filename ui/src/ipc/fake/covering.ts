// Results that are covered, from memory: as much of it as the window shows.
import type { Backend, CoveredView } from '../backend';
import { failure, message } from './words';

type Covering = Pick<Backend, 'covered' | 'chooseCover' | 'storeCovered' | 'openCovered'>;

/** What one covered sheet holds: three that nothing speaks against, and one to look at. */
const SHEET = { certain: 3, toCheck: 1 };

export interface Cover {
  backend: Covering;
  /** Takes in a sheet; says whether it is covered. */
  takes: () => boolean;
  /** What the home screen says of it. */
  view: () => CoveredView;
}

export function createCovering(startsCovered: boolean, now: string): Cover {
  let isOn = startsCovered;
  let until: string | null = startsCovered ? '2026-08-13T18:00' : null;
  let stored = startsCovered ? 2 : 0;
  let waiting = { certain: 0, toCheck: startsCovered ? 1 : 0 };

  function view(): CoveredView {
    const results = stored + waiting.certain + waiting.toCheck;
    const count: ['count', 'count', string] = ['count', 'count', String(results)];
    const [date = '', time = ''] = (until ?? '').split('T');
    const sentences =
      results === 0
        ? []
        : [
            until
              ? message('covered-until', count, ['date', 'date', date], ['time', 'text', time])
              : message('covered-until-opened', count),
            ...(waiting.toCheck > 0
              ? [message('covered-to-check', ['count', 'count', String(waiting.toCheck)])]
              : []),
          ];
    return {
      isOn,
      until,
      files: results > 0 ? 1 : 0,
      results,
      stored,
      ...waiting,
      sentences,
      call: startsCovered && results > 0 ? [message('level-covered')] : [],
    };
  }

  return {
    view,
    takes() {
      if (isOn) waiting = { ...SHEET };
      return isOn;
    },
    backend: {
      async covered() {
        return view();
      },
      async chooseCover(_person, request) {
        if (request.until && request.until <= now) throw failure('invalid_input');
        isOn = request.isOn;
        until = request.isOn ? request.until : null;
        return view();
      },
      async storeCovered() {
        const confirmed = waiting.certain;
        stored += confirmed;
        waiting = { ...waiting, certain: 0 };
        return {
          confirmed,
          withdrawn: 0,
          drafts: ['covered-1'],
          refused: [],
          soWhat: [message('covered-stored', ['count', 'count', String(confirmed)])],
          anyBloodSince: null,
          call: [],
        };
      },
      async openCovered() {
        if (until) isOn = false;
        until = null;
        stored = 0;
        waiting = { certain: 0, toCheck: 0 };
        return view();
      },
    },
  };
}
