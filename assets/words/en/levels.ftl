# Fixed “tell your team” levels, fever and emergencies. Each is a fact with a reason, never an order.
# Clinical reference, sections 5.2 and 5.4. The wording of fever is the same wherever fever is named.

level-marked-critical-by-lab = The lab marked this for urgent attention. Call your team now.
level-hemoglobin-below-7 = Haemoglobin below { $hb-7 }. Teams ask to be called the same day. Transfusion is often discussed in this range.
level-platelets-below-10 = Platelets below 10. Teams ask to be called the same day. With any bleeding, call now.
level-blasts-at-least-20 = Blasts in the blood are 20 percent or more on this report. First check the number on the page. Then call your team today, unless they have already spoken with you about this.
level-hemoglobin-below-8 = Haemoglobin below { $hb-8 }. In this range transfusion is often discussed.
level-platelets-below-20 = Platelets below 20. This is the range in which teams give advice about bleeding. With any bleeding, call your team the same day.
level-neutrophils-below-half = Neutrophils below 0.5. This is the range in which teams usually give extra advice about infection and fever.
level-blasts-present = There are blasts in the blood on this report. Ask what it means for you.

level-hemoglobin-fall = Haemoglobin is more than { $hb-3 } lower than within the 7 days before. First check both numbers on the page. If they are right, call your team today and look for bleeding.
level-covered = One covered result is at a level where teams ask to be called today.
level-covered-several = Several covered results are at a level where teams ask to be called today.

fever-fixed = Temperature 38.0 °C / 100.4 °F or more, or your team’s own lower level, or shaking chills, or suddenly very unwell even without fever or below 36 °C: call { $team } now, day or night. No number, or no answer: call { $emergency } or go to emergency. Say: “I have MDS, my white cells may be low, I take { $drug }.”
fever-any-count = This holds whatever your last count was. Counts change within days. Medicine that lowers fever can hide it.
fever-team-missing = your team
fever-drug-missing = a treatment for MDS

emergency-signs = Call { $emergency } for chest pain, trouble breathing, bleeding that does not stop, vomiting blood, black or bloody stools, a blow to the head or a fall with low platelets, a sudden very strong headache, weakness of one side or trouble speaking, confusion, or fainting.
team-warned-signs = On an IDH inhibitor, or a study drug that your team warned you about: with fever, short breath, swelling, fast weight gain, a rash or feeling faint, call your team now. This holds at any white count, also months after the start. A white count that rises fast is one more reason to call.
