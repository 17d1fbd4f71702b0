// Where the person is in the window. Kept in memory only: an address could name a result.
export type Route =
  | { name: 'home' }
  | { name: 'add' }
  | { name: 'review'; file?: string; course?: string }
  | { name: 'columns'; file: string }
  | { name: 'type-counts'; document?: string; fileName?: string }
  | { name: 'counts'; result?: string }
  | { name: 'together' }
  | { name: 'definitions' }
  | { name: 'record'; section?: string }
  | { name: 'work-through' }
  | { name: 'answers'; answer?: string; paragraph?: string }
  | { name: 'questions'; atVisit?: boolean }
  | { name: 'visits' }
  | { name: 'settings'; section?: string };

const state = $state<{ route: Route; earlier: Route[] }>({ route: { name: 'home' }, earlier: [] });

export function route(): Route {
  return state.route;
}

export function go(next: Route): void {
  state.earlier = [...state.earlier.slice(-20), state.route];
  state.route = next;
}

export function canGoBack(): boolean {
  return state.earlier.length > 0;
}

export function goBack(): void {
  const last = state.earlier.at(-1);
  state.earlier = state.earlier.slice(0, -1);
  state.route = last ?? { name: 'home' };
}

export function startAt(first: Route): void {
  state.earlier = [];
  state.route = first;
}
