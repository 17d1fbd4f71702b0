import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Component } from 'svelte';
import { expectAccessible, settled, startSession, words } from '../../../tests/support';
import { BackendError, type CoveredView, type WindowView } from '../../ipc/backend';
import { sayDone, sayProblem, clearNotice } from '../state/notices.svelte';
import { formatDateLong } from '../format';
import AnyBlood from './AnyBlood.svelte';
import Button from './Button.svelte';
import Chart from './Chart.svelte';
import CheckField from './CheckField.svelte';
import ChoiceGroup from './ChoiceGroup.svelte';
import CountMark from './CountMark.svelte';
import CoverChoice from './CoverChoice.svelte';
import CoveredCard from './CoveredCard.svelte';
import CoveredNote from './CoveredNote.svelte';
import DateField from './DateField.svelte';
import Dialog from './Dialog.svelte';
import Disclosure from './Disclosure.svelte';
import Icon from './Icon.svelte';
import Keys from './Keys.svelte';
import Loading from './Loading.svelte';
import LookChoice from './LookChoice.svelte';
import Notice from './Notice.svelte';
import NoticeBar from './NoticeBar.svelte';
import NumberField from './NumberField.svelte';
import PageHeading from './PageHeading.svelte';
import PagePicture from './PagePicture.svelte';
import Parts from './Parts.svelte';
import PassphraseField from './PassphraseField.svelte';
import BringBack from './BringBack.svelte';
import RestoreBackup from './RestoreBackup.svelte';
import Care from './Care.svelte';
import { session } from '../state/session.svelte';
import Rail from './Rail.svelte';
import Scroller from './Scroller.svelte';
import Search from './Search.svelte';
import SelectField from './SelectField.svelte';
import SourceLines from './SourceLines.svelte';
import StatusLine from './StatusLine.svelte';
import TeamCall from './TeamCall.svelte';
import TextField from './TextField.svelte';
import TopBar from './TopBar.svelte';
import Waiting from './Waiting.svelte';
import WindowStrip from './WindowStrip.svelte';

const options = [
  { id: 'a', label: 'First' },
  { id: 'b', label: 'Second' },
];
const strip: WindowView = {
  treatment: 't',
  treatmentName: 'Drug',
  phase: 'inWindow',
  firstDose: '2026-03-02',
  day: 100,
  week: 14,
  fromDay: 84,
  toDay: 182,
  totalDays: 182,
  assessments: [{ day: 84, week: 12, on: '2026-05-25', state: 'done' }],
  isStudysOwn: false,
  cycle: null,
  cycleDay: null,
  aboutMedicine: [],
  sentences: [],
};
const coveredView: CoveredView = {
  isOn: true,
  until: null,
  files: 1,
  results: 3,
  stored: 1,
  certain: 1,
  toCheck: 1,
  sentences: [{ key: 'covered-until-opened', text: '3 results are covered until you open them.' }],
  call: [{ key: 'level-covered', text: 'One covered result is at a level.' }],
};
const point = {
  id: 'p',
  analyte: 'hemoglobin',
  drawn: '2026-03-02',
  x: 10,
  y: 10,
  value: '8.9',
  unit: 'g/dL',
  sentences: [],
};
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><circle cx="10" cy="10" r="3"/></svg>';

beforeEach(async () => {
  await startSession();
  clearNotice();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const every: [string, Component<any>, Record<string, unknown>][] = [
  ['AnyBlood', AnyBlood, { since: '2026-03-02' }],
  ['Button', Button, { children: words('Save') }],
  [
    'Chart',
    Chart,
    {
      svg: drawing,
      width: 100,
      height: 50,
      points: [point],
      label: 'Chart',
      chosen: null,
      onchoose: () => {},
    },
  ],
  ['CheckField', CheckField, { label: 'Large print', checked: false, hint: 'Takes more pages' }],
  ['Care', Care, {}],
  ['ChoiceGroup', ChoiceGroup, { legend: 'Paper', value: 'a', options }],
  ['CountMark', CountMark, { analyte: 'platelets' }],
  ['CoverChoice', CoverChoice, {}],
  ['CoveredCard', CoveredCard, { view: coveredView, onchange: () => {} }],
  ['CoveredNote', CoveredNote, {}],
  ['DateField', DateField, { label: 'Day', value: '' }],
  ['Dialog', Dialog, { title: 'Change', onclose: () => {}, children: words('Inside') }],
  ['Disclosure', Disclosure, { summary: 'More', children: words('Inside') }],
  ['Icon', Icon, { name: 'phone' }],
  ['Keys', Keys, { onclose: () => {} }],
  ['Loading', Loading, { what: Promise.resolve(1), children: words('Done') }],
  ['LookChoice', LookChoice, {}],
  ['Notice', Notice, { kind: 'check', title: 'Please check', children: words('This one') }],
  ['NoticeBar', NoticeBar, {}],
  ['NumberField', NumberField, { label: 'Haemoglobin', value: '', unit: 'g/dL' }],
  ['PageHeading', PageHeading, { title: 'What do you want to ask?' }],
  [
    'PagePicture',
    PagePicture,
    { document: 'd', page: 1, boxes: [{ id: 'b', area: [1, 2, 3, 4], label: 'Hb 8.9', needsCheck: true }] },
  ],
  ['Parts', Parts, { label: 'Parts', parts: options, current: 'a', onchoose: () => {} }],
  ['PassphraseField', PassphraseField, { label: 'Passphrase', value: '', isNew: true }],
  ['Rail', Rail, { onlock: () => {} }],
  ['Scroller', Scroller, { label: 'Table', children: words('Wide') }],
  ['BringBack', BringBack, { ondone: () => {} }],
  ['RestoreBackup', RestoreBackup, { ondone: () => {} }],
  ['Search', Search, { onclose: () => {} }],
  ['SelectField', SelectField, { label: 'Unit', value: 'a', options }],
  ['SourceLines', SourceLines, { of: 'result-1' }],
  ['StatusLine', StatusLine, {}],
  ['TeamCall', TeamCall, { messages: [{ key: 'k', text: 'Call your team.' }] }],
  ['TextField', TextField, { label: 'Note', value: '', lines: 3 }],
  ['TopBar', TopBar, {}],
  ['Waiting', Waiting, { trouble: { text: 'The disk is full.', hint: 'Make room.' }, again: () => {} }],
  ['WindowStrip', WindowStrip, { window: strip }],
];

describe('every shared component', () => {
  it.each(every)('%s breaks no accessibility rule', async (_name, component, props) => {
    const { container } = render(component, props);
    await settled();
    await expectAccessible(container);
  });

  it('has its row in the table above', () => {
    // Field is the frame of the fields and has no use by itself.
    const files = Object.keys(import.meta.glob(['./*.svelte', '!./Field.svelte']));
    expect(every.map(([name]) => `./${name}.svelte`).sort()).toEqual(files.sort());
  });
});

describe('DateField', () => {
  it('says what it understood', async () => {
    render(DateField, { label: 'Day', value: '' });
    await fireEvent.input(screen.getByLabelText('Day'), { target: { value: '12.3.2026' } });
    expect(screen.getByText('Thursday 12 March 2026')).toBeTruthy();
  });
  it('asks when a date can be read two ways, and takes the answer', async () => {
    render(DateField, { label: 'Day', value: '' });
    await fireEvent.input(screen.getByLabelText('Day'), { target: { value: '4/3/2026' } });
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await fireEvent.click(screen.getByLabelText(formatDateLong('2026-04-03')));
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
    expect(screen.getByText('Friday 3 April 2026')).toBeTruthy();
  });
  it('says so when it is not a date, after leaving the box', async () => {
    render(DateField, { label: 'Day', value: '' });
    const box = screen.getByLabelText('Day');
    await fireEvent.input(box, { target: { value: 'some day' } });
    expect(box.getAttribute('aria-invalid')).toBe('false');
    await fireEvent.blur(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });
});

it('NumberField takes a comma and refuses words', async () => {
  render(NumberField, { label: 'Haemoglobin', value: '' });
  const box = screen.getByLabelText('Haemoglobin');
  await fireEvent.input(box, { target: { value: '8,9' } });
  await fireEvent.blur(box);
  expect(box.getAttribute('aria-invalid')).toBe('false');
  await fireEvent.input(box, { target: { value: 'low' } });
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

it('PassphraseField shows what is typed when asked to', async () => {
  render(PassphraseField, { label: 'Passphrase', value: 'heron' });
  const box = screen.getByLabelText('Passphrase');
  expect(box.getAttribute('type')).toBe('password');
  await fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(box.getAttribute('type')).toBe('text');
});

it('PassphraseField says in words how hard a new passphrase is to guess', async () => {
  await startSession();
  render(PassphraseField, { label: 'Passphrase', value: 'Rosa1951', isNew: true, personal: ['Rosa'] });
  expect(await screen.findByText(/^Guessed at once/)).toBeTruthy();
  await fireEvent.input(screen.getByLabelText('Passphrase'), {
    target: { value: 'lake heron copper window' },
  });
  expect(await screen.findByText('Very strong.')).toBeTruthy();
});

it('Chart is walked with the arrow keys', async () => {
  const onchoose = vi.fn();
  const other = { ...point, id: 'q', x: 40 };
  render(Chart, {
    svg: drawing,
    width: 100,
    height: 50,
    points: [point, other],
    label: 'Chart',
    chosen: 'q',
    onchoose,
  });
  await fireEvent.keyDown(screen.getByRole('listbox'), { key: 'ArrowLeft' });
  expect(onchoose).toHaveBeenCalledWith('p');
  expect(screen.getAllByRole('option')[0]?.getAttribute('aria-label')).toBe(
    'Haemoglobin 8.9 g/dL, 2 March 2026',
  );
});

it('NoticeBar offers the undo of what was done', async () => {
  const undo = vi.fn(async () => {});
  render(NoticeBar);
  sayDone('“Apixaban” was removed.', undo);
  await settled();
  await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

it('NoticeBar says what could not be done, and the next step', async () => {
  render(NoticeBar);
  sayProblem(new BackendError('disk_full', 'The disk is full.', 'Make room.'));
  await settled();
  expect(screen.getByText('The disk is full.')).toBeTruthy();
  expect(screen.getByText('Make room.')).toBeTruthy();
});

it('Loading says what went wrong in place', async () => {
  render(Loading, {
    what: Promise.reject(new BackendError('locked', 'The record is locked.')),
    children: words('x'),
  });
  await settled();
  expect(screen.getByText('The record is locked.')).toBeTruthy();
});

it('TopBar always has the team line and the emergency number', () => {
  render(TopBar);
  expect(screen.getByText('+44 20 7946 0321')).toBeTruthy();
  expect(screen.getByText('112')).toBeTruthy();
});

it.each([
  ['damage', 'A part of the record is damaged', 'Choose a backup to restore'],
  ['older', 'This record is older than it should be', 'Go on with this record'],
  ['backup', 'The automatic backup was not made.', 'Go to the backups'],
])('Care says what is the matter and what to do: %s', async (care, words, action) => {
  const backend = await startSession({ care });
  session.care = await backend.lookAfterRecord();
  const { container } = render(Care, {});
  expect(screen.getByText(words, { exact: false })).toBeTruthy();
  await expectAccessible(container);
  await fireEvent.click(screen.getByRole('button', { name: action }));
  await settled();
  if (care === 'older') expect(session.care?.older).toBeNull();
  session.care = null;
});

describe('Search', () => {
  it('says what was found while somebody types, and opens the first with Enter', async () => {
    await startSession();
    const onclose = vi.fn();
    render(Search, { onclose });
    const [field] = screen.getAllByRole('textbox');
    await fireEvent.input(field!, { target: { value: 'plätelets' } });
    await new Promise((resolve) => setTimeout(resolve, 220));
    await settled();
    expect(screen.getByRole('status').textContent).not.toBe('');
    await fireEvent.submit(field!.closest('form')!);
    expect(onclose).toHaveBeenCalled();
  });
});
