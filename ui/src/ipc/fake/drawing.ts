// Stand-in drawings for design work: a plain chart and plain pages. The real ones come from the program.
import type {
  ChartPointView,
  CountsRequest,
  PagePictureView,
  SummaryPageView,
  SummaryRequest,
} from '../backend';
import { t } from '../../shared/words';
import { dayOf, draws, soonAfterRedCells, TODAY, type Draw } from './story';

const units: Record<string, string> = {
  hemoglobin: 'g/dL',
  neutrophils: '10*9/L',
  platelets: '10*9/L',
  wbc: '10*9/L',
};
export const unitOf = (analyte: string): string => units[analyte] ?? '10*9/L';
export const valueOf = (draw: Draw, analyte: string): string => String(draw[analyte as keyof Draw] ?? '');

const colours = {
  light: {
    ink: '#1c2430',
    soft: '#46505e',
    line: '#d9d5cb',
    band: '#eaf1f1',
    paper: '#fbfaf7',
    series: ['#b4420f', '#0b62a4', '#8a6400', '#5b5f66'],
  },
  dark: {
    ink: '#efece5',
    soft: '#bcc2ca',
    line: '#39414c',
    band: '#1e2d31',
    paper: '#14181d',
    series: ['#f08a5c', '#7db8ea', '#d9b24c', '#b6bbc3'],
  },
  contrast: {
    ink: '#000',
    soft: '#15191f',
    line: '#000',
    band: '#e3ecec',
    paper: '#fff',
    series: ['#8a2c00', '#003f73', '#5a4000', '#2b2f36'],
  },
  print: {
    ink: '#000',
    soft: '#333',
    line: '#bbb',
    band: '#eee',
    paper: '#fff',
    series: ['#000', '#000', '#000', '#000'],
  },
};
const dashes = ['', '10 5', '3 4', '1 3'];
const order = ['hemoglobin', 'neutrophils', 'platelets', 'wbc'];

export function drawChart(
  request: CountsRequest,
  names: (id: string) => string,
): { svg: string; points: ChartPointView[] } {
  const { width, height, analytes } = request;
  const textScale = request.textScale ?? 1;
  const ink = colours[request.theme];
  const font = 15 * textScale;
  const left = 16;
  const right = width - Math.min(170 * textScale, width * 0.3);
  const bottom = height - 2.4 * font;
  const panel = (bottom - font) / Math.max(1, analytes.length);
  const x = (day: number) => left + ((day + 112) / (182 + 112)) * (right - left);
  const points: ChartPointView[] = [];
  const out: string[] = [];
  const text = (at: [number, number], words: string, extra = '') =>
    out.push(
      `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" font-size="${font}" fill="${ink.soft}" ${extra}>${words}</text>`,
    );
  out.push(
    `<rect x="${x(84)}" y="${font}" width="${x(182) - x(84)}" height="${bottom - font}" fill="${ink.band}"/>`,
  );
  analytes.forEach((analyte, index) => {
    const series = ink.series[order.indexOf(analyte)] ?? ink.soft;
    const values = draws.map((draw) => Number(valueOf(draw, analyte)));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const top = font + index * panel;
    const y = (value: number) => top + panel * 0.85 - ((value - low) / (high - low || 1)) * panel * 0.62;
    out.push(
      `<line x1="${left}" x2="${right}" y1="${top + panel}" y2="${top + panel}" stroke="${ink.line}"/>`,
    );
    let path = '';
    draws.forEach((draw, at) => {
      const previous = draws[at - 1];
      const gap = previous ? dayOf(draw.on) - dayOf(previous.on) > 35 : true;
      path += `${gap ? 'M' : 'L'}${x(dayOf(draw.on)).toFixed(1)} ${y(Number(valueOf(draw, analyte))).toFixed(1)} `;
    });
    out.push(
      `<path d="${path}" fill="none" stroke="${series}" stroke-width="2" stroke-dasharray="${dashes[order.indexOf(analyte)]}"/>`,
    );
    for (const draw of draws) {
      const [px, py] = [x(dayOf(draw.on)), y(Number(valueOf(draw, analyte)))];
      const fill = soonAfterRedCells(draw.on) && analyte === 'hemoglobin' ? ink.paper : series;
      const look = `fill="${fill}" stroke="${series}" stroke-width="2"`;
      if (analyte === 'neutrophils')
        out.push(`<rect x="${px - 4.5}" y="${py - 4.5}" width="9" height="9" ${look}/>`);
      else if (analyte === 'platelets')
        out.push(`<path d="M${px} ${py - 6}L${px + 6} ${py + 5}H${px - 6}Z" ${look}/>`);
      else out.push(`<circle cx="${px}" cy="${py}" r="5" ${look}/>`);
      points.push({
        id: `${analyte}-${draw.on}`,
        analyte,
        drawn: draw.on,
        x: px,
        y: py,
        value: valueOf(draw, analyte),
        unit: unitOf(analyte),
        sentences: [],
      });
    }
    const last = draws.at(-1);
    if (last) {
      const py = y(Number(valueOf(last, analyte)));
      out.push(
        `<text x="${right + 8}" y="${py}" font-size="${font}" font-weight="600" fill="${series}">${names(analyte)}</text>`,
      );
      text([right + 8, py + font * 1.2], `${valueOf(last, analyte)}`);
    }
  });
  const now = x(dayOf(TODAY));
  out.push(
    `<line x1="${x(0)}" x2="${x(0)}" y1="${font}" y2="${bottom}" stroke="${ink.ink}" stroke-width="2"/>`,
  );
  out.push(
    `<line x1="${now}" x2="${now}" y1="${font}" y2="${bottom}" stroke="${ink.ink}" stroke-dasharray="2 3"/>`,
  );
  text([x(0), bottom + font * 1.4], t('strip-first-dose'), 'text-anchor="middle"');
  text([now, font * 0.85], t('strip-today'), 'text-anchor="middle"');
  text([x(182), bottom + font * 1.4], t('strip-week', { week: 26 }), 'text-anchor="end"');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">${out.join('')}</svg>`,
    points,
  };
}

function asDataUrl(svg: string): string {
  return `data:image/svg+xml;base64,${btoa(String.fromCharCode(...new TextEncoder().encode(svg)))}`;
}

export interface SheetRow {
  name: string;
  value: string;
  unit: string;
  flag: string;
  range: string;
  y: number;
}

export function drawSheet(rows: SheetRow[]): PagePictureView {
  const cell = (x: number, y: number, words: string, bold = false) =>
    `<text x="${x}" y="${y}" font-size="11" font-family="sans-serif" ${bold ? 'font-weight="700"' : ''}>${words.replaceAll('<', '&lt;')}</text>`;
  const lines = rows.map(
    (row) =>
      cell(60, row.y, row.name) +
      cell(220, row.y, row.value, true) +
      cell(280, row.y, row.unit) +
      cell(360, row.y, row.flag) +
      cell(400, row.y, row.range),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="1190" height="1684"><rect width="595" height="842" fill="#fff"/>
${cell(60, 70, 'Community Hospital Laboratory', true)}${cell(60, 90, 'Patient: Demirel, Rosa   born 02.06.1951')}${cell(60, 106, 'Collected: 04/03/2026 08:10')}
${cell(60, 150, 'Test', true)}${cell(220, 150, 'Result', true)}${cell(280, 150, 'Unit', true)}${cell(360, 150, 'Flag', true)}${cell(400, 150, 'Reference', true)}
<line x1="60" x2="535" y1="156" y2="156" stroke="#000"/>${lines.join('')}
${cell(60, 640, 'Comment: WBC 2.1 last week, reviewed by the laboratory.')}</svg>`;
  return { dataUrl: asDataUrl(svg), width: 1190, height: 1684, pageWidth: 595, pageHeight: 842 };
}

export function drawSummary(request: SummaryRequest, lines: string[]): SummaryPageView[] {
  const [w, h] = request.paper === 'a4' ? [595, 842] : [612, 792];
  const size = request.largePrint ? 17 : 12;
  const perPage = Math.floor((h - 120) / (size * 1.7));
  const pages: SummaryPageView[] = [];
  for (let from = 0; from < lines.length; from += perPage) {
    const body = lines
      .slice(from, from + perPage)
      .map(
        (line, at) =>
          `<text x="56" y="${90 + at * size * 1.7}" font-size="${size}" font-family="sans-serif">${line.replaceAll('<', '&lt;')}</text>`,
      );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w * 2}" height="${h * 2}"><rect width="${w}" height="${h}" fill="#fff"/><text x="56" y="60" font-size="${size * 1.4}" font-weight="700" font-family="sans-serif">${t('report-title', { name: 'Rosa Demirel' })}</text>${body.join('')}</svg>`;
    pages.push({ dataUrl: asDataUrl(svg), width: w * 2, height: h * 2 });
  }
  return pages;
}
