import { formatNumber } from './numbers';

/** A file size in the unit that gives a short number. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${formatNumber((bytes / 1_000_000).toFixed(1))} MB`;
}
