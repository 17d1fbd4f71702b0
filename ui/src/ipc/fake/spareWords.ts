// The invented spare key of the stand-in: it opens nothing.
export const SPARE_WORDS: readonly string[] =
  'amber basket candle desert eagle fabric garden harbor island jacket kitten ladder magnet napkin ocean paddle quarter ribbon saddle tablet umbrella valley window zebra'.split(
    ' ',
  );
