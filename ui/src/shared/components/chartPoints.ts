// Walking the points of a chart: left and right through the draws of one count, up and down between counts.
import type { ChartPointView } from '../../ipc/backend';

export type PlacedPoint = ChartPointView & { x: number; y: number };

/** The points that have a place in the drawing. */
export function placed(points: ChartPointView[]): PlacedPoint[] {
  return points.filter((point): point is PlacedPoint => point.x !== null && point.y !== null);
}

function closestInTime(points: PlacedPoint[], x: number): PlacedPoint | undefined {
  return points.reduce<PlacedPoint | undefined>(
    (best, point) => (!best || Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best),
    undefined,
  );
}

/** The point that a key leads to, or nothing where the key means nothing here. */
export function step(points: PlacedPoint[], chosen: string | null, key: string): PlacedPoint | undefined {
  const current = points.find((point) => point.id === chosen) ?? points.at(-1);
  if (!current) return undefined;
  const own = points.filter((point) => point.analyte === current.analyte);
  const at = own.indexOf(current);
  const analytes = [...new Set(points.map((point) => point.analyte))];
  const panel = analytes.indexOf(current.analyte);
  const inPanel = (index: number) =>
    closestInTime(
      points.filter((point) => point.analyte === analytes[index]),
      current.x,
    );
  switch (key) {
    case 'ArrowLeft':
      return own[Math.max(0, at - 1)];
    case 'ArrowRight':
      return own[Math.min(own.length - 1, at + 1)];
    case 'Home':
      return own[0];
    case 'End':
      return own.at(-1);
    case 'ArrowUp':
      return panel > 0 ? inPanel(panel - 1) : current;
    case 'ArrowDown':
      return panel < analytes.length - 1 ? inPanel(panel + 1) : current;
    default:
      return undefined;
  }
}

/** The point nearest to a place in the drawing, if one is near enough. */
export function nearest(
  points: PlacedPoint[],
  x: number,
  y: number,
  within: number,
): PlacedPoint | undefined {
  let best: PlacedPoint | undefined;
  let distance = within;
  for (const point of points) {
    const d = Math.hypot(point.x - x, point.y - y);
    if (d <= distance) {
      best = point;
      distance = d;
    }
  }
  return best;
}
