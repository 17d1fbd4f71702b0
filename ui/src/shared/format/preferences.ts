// How this person reads dates and numbers; set from the settings.
export interface Preferences {
  locale: string;
  dayFirst: boolean;
  decimalComma: boolean;
}

export const preferences: Preferences = { locale: 'en', dayFirst: true, decimalComma: false };

export function setPreferences(next: Partial<Preferences>): void {
  Object.assign(preferences, next);
}
