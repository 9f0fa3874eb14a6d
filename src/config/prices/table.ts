/**
 * Public prices and limits of models. Made by scripts/refresh-prices.ts: do not edit.
 *
 * The figures are a selection of model_prices_and_context_window.json of LiteLLM 1.110.2
 * (https://github.com/BerriAI/litellm), which is under this licence:
 *
 * MIT License. Copyright (c) 2023 Berri AI
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
 * this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
 * "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
 * HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
 * ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * A line: `provider/model`, then US dollars per million tokens of input (i), output (o), cache reads (r), cache writes
 * for five minutes (w) and for an hour (h); the same for prompts above so many tokens (t), for batches (b) and for the
 * tiers of service flex (x) and priority (y), also above so many tokens; the context window (c), the longest answer (m), what else than chat it is for (d), and what it can do (f).
 */
export const TABLE = `
ai21/j2-light i3 o3 c8192 m8192 dc
ai21/j2-mid i10 o10 c8192 m8192 dc
ai21/j2-ultra i15 o15 c8192 m8192 dc
ai21/jamba-1.5 i0.2 o0.4 c256000 m256000
ai21/jamba-1.5-large i2 o8 c256000 m256000
ai21/jamba-1.5-large@001 i2 o8 c256000 m256000
ai21/jamba-1.5-mini i0.2 o0.4 c256000 m256000
ai21/jamba-1.5-mini@001 i0.2 o0.4 c256000 m256000
ai21/jamba-large-1.6 i2 o8 c256000 m256000
ai21/jamba-large-1.7 i2 o8 c256000 m256000
ai21/jamba-mini-1.6 i0.2 o0.4 c256000 m256000
ai21/jamba-mini-1.7 i0.2 o0.4 c256000 m256000
anthropic/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsdw
anthropic/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsdw
anthropic/claude-haiku-4-5 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsd
anthropic/claude-haiku-4-5-20251001 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsdw
anthropic/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsdw
anthropic/claude-mythos-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
anthropic/claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
anthropic/claude-opus-4-5-20251101 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsdw
anthropic/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-4-6-20260205 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-4-7-20260416 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
anthropic/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
anthropic/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2,o10,r0.1,w2.5 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsd
anthropic/claude-sonnet-4-5-20250929 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsdw
anthropic/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5,r0.1,w1.25 c1000000 m128000 fvtprsdw
anthropic/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsdw
azure/ada i0.11 o0 c8191 de
azure/apac/gpt-6.1-sol i2.4 o12 r0.12 w3 t272000,i4.8,o18,r0.24,w6 c922000 m128000 fvtprsdw
azure/apac/gpt-6.1-terra i1.2 o6 r0.06 w1.5 t272000,i2.4,o9,r0.12,w3 c922000 m128000 fvtprsdw
azure/chat-latest i5 o30 r0.5 c272000 m128000 fvtprsdw
azure/computer-use-preview i3 o12 c8192 m1024 fvtrs
azure/eu/computer-use-preview i3.3 o13.2
azure/eu/gpt-4.1 i2.2 o8.8 r0.55 b,i1.1,o4.4 y,i3.85,o15.4,r0.963
azure/eu/gpt-4.1-mini i0.44 o1.76 r0.11 b,i0.22,o0.88 y,i0.77,o3.08,r0.193
azure/eu/gpt-4.1-nano i0.11 o0.44 r0.028 b,i0.055,o0.22
azure/eu/gpt-4o i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/eu/gpt-4o-2024-05-13 i5.5 o16.5 b,i2.75,o8.25 c128000 m4096
azure/eu/gpt-4o-2024-08-06 i2.75 o11 r1.375 b,i1.375,o5.5 c128000 m16384 fvtps
azure/eu/gpt-4o-2024-11-20 i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/eu/gpt-4o-mini i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/eu/gpt-4o-mini-2024-07-18 i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/eu/gpt-5 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275
azure/eu/gpt-5-2025-08-07 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275 c272000 m128000 fvtprsd
azure/eu/gpt-5-codex i1.375 o11 r0.138 dr
azure/eu/gpt-5-mini i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 y,i0.495,o3.96,r0.0495
azure/eu/gpt-5-mini-2025-08-07 i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 y,i0.495,o3.96,r0.0495 c272000 m128000 fvtprsd
azure/eu/gpt-5-nano i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275
azure/eu/gpt-5-nano-2025-08-07 i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275 c272000 m128000 fvtprsd
azure/eu/gpt-5-pro i16.5 o132 b,i8.25,o66 dr
azure/eu/gpt-5.1 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275 c272000 m128000 fvtprsd
azure/eu/gpt-5.1-codex i1.375 o11 r0.1375 c272000 m128000 dr fvtprsd
azure/eu/gpt-5.1-codex-max i1.375 o11 r0.1375 dr
azure/eu/gpt-5.1-codex-mini i0.275 o2.2 r0.0275 c272000 m128000 dr fvtprsd
azure/eu/gpt-5.2 i1.925 o15.4 r0.1925 b,i0.9625,o7.7,r0.09625 y,i3.85,o30.8,r0.385
azure/eu/gpt-5.2-codex i1.925 o15.4 r0.1925 dr
azure/eu/gpt-5.2-pro i23.1 o184.8 b,i11.55,o92.4 dr
azure/eu/gpt-5.3-codex i1.925 o15.4 r0.1925 y,i3.85,o30.8,r0.385 dr
azure/eu/gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 y,i5.5,o33,r0.55 c922000 m128000 fvtprsd
azure/eu/gpt-5.4-2026-03-05 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 y,i5.5,o33,r0.55 c922000 m128000 fvtprsd
azure/eu/gpt-5.4-mini i0.825 o4.95 r0.0825 b,i0.4125,o2.475,r0.04125 y,i1.65,o9.9,r0.165
azure/eu/gpt-5.4-nano i0.22 o1.375 r0.022 b,i0.11,o0.6875,r0.011
azure/eu/gpt-5.4-pro i33 o198 t272000,i66,o297 b,i16.5,o99 dr
azure/eu/gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/eu/gpt-5.5-2026-04-23 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/eu/gpt-5.5-2026-04-24 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6 i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 y,i8.8,o44,r0.88,w11 y272000,i17.6,o66,r1.76,w22 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 y,i0.44,o2.64,r0.044,w0.55 y272000,i0.88,o3.96,r0.088,w1.1 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 y,i8.8,o44,r0.88,w11 y272000,i17.6,o66,r1.76,w22 c922000 m128000 fvtprsdw
azure/eu/gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 y,i4.4,o26.4,r0.44,w5.5 y272000,i8.8,o39.6,r0.88,w11 c922000 m128000 fvtprsdw
azure/eu/gpt-6-astra i12 o60 r1.2 w15 t272000,i24,o90,r2.4,w30 c922000 m128000 fvtprsdw
azure/eu/gpt-6-luna i0.12 o0.6 r0.012 w0.15 t272000,i0.24,o0.9,r0.024,w0.3 c922000 m128000 fvtprsdw
azure/eu/gpt-6-sol i2.4 o12 r0.24 w3 t272000,i4.8,o18,r0.48,w6 c922000 m128000 fvtprsdw
azure/eu/gpt-6.1-sol i2.4 o12 r0.12 w3 t272000,i4.8,o18,r0.24,w6 c922000 m128000 fvtprsdw
azure/eu/gpt-6.1-terra i1.2 o6 r0.06 w1.5 t272000,i2.4,o9,r0.12,w3 c922000 m128000 fvtprsdw
azure/eu/o1-mini i1.21 o4.84 r0.605 b,i0.605,o2.42
azure/eu/o1-mini-2024-09-12 i1.21 o4.84 r0.605 b,i0.605,o2.42 c128000 m65536 ftp
azure/eu/text-embedding-3-large i0.143 de
azure/eu/text-embedding-3-small i0.022 de
azure/eu/text-embedding-ada-002 i0.11 de
azure/global-standard/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global-standard/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvts
azure/global-standard/gpt-4o-mini i0.15 o0.6 c128000 m16384 fvts
azure/global/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/global/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsd
azure/global/gpt-5.1-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/global/gpt-5.1-codex-mini i0.25 o2 r0.025 c272000 m128000 dr fvtprsd
azure/gpt-3.5-turbo i0.5 o1.5 c4097 m4096 ft
azure/gpt-3.5-turbo-instruct-0914 i1.65 o2.2 c4097 m4097 dc
azure/gpt-35-turbo i0.5 o1.5 c4097 m4096 ft
azure/gpt-35-turbo-instruct i1.65 o2.2 c4097 m4097 dc
azure/gpt-35-turbo-instruct-0914 i1.65 o2.2 c4097 m4097 dc
azure/gpt-4-0125-preview i10 o30 c128000 m4096 ft
azure/gpt-4-1106-preview i10 o30 c128000 m4096 ft
azure/gpt-4-turbo i11 o33 c128000 m4096 ft
azure/gpt-4-turbo-2024-04-09 i11 o33 c128000 m4096 fvt
azure/gpt-4-turbo-vision-preview i11 o33 c128000 m4096 fv
azure/gpt-4.1 i2 o8 r0.5 b,i1,o4 y,i3.5,o14,r0.875 c1047576 m32768 fvtps
azure/gpt-4.1-2025-04-14 i2 o8 r0.5 b,i1,o4 y,i3.5,o14,r0.875 c1047576 m32768 fvtps
azure/gpt-4.1-mini i0.4 o1.6 r0.1 b,i0.2,o0.8 y,i0.7,o2.8,r0.175 c1047576 m32768 fvtps
azure/gpt-4.1-mini-2025-04-14 i0.4 o1.6 r0.1 b,i0.2,o0.8 y,i0.7,o2.8,r0.175 c1047576 m32768 fvtps
azure/gpt-4.1-nano i0.1 o0.4 r0.025 b,i0.05,o0.2 c1047576 m32768 fvtps
azure/gpt-4.1-nano-2025-04-14 i0.1 o0.4 r0.025 b,i0.05,o0.2 c1047576 m32768 fvtps
azure/gpt-4o i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-2024-05-13 i5 o15 b,i2.5,o7.5 c128000 m4096 fvtp
azure/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtps
azure/gpt-4o-audio-preview-2024-12-17 i2.5 o10 c128000 m16384 ft
azure/gpt-4o-mini i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtps
azure/gpt-4o-mini-2024-07-18 i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtps
azure/gpt-4o-mini-audio-preview-2024-12-17 i0.15 o0.6 c128000 m16384 ft
azure/gpt-5 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsd
azure/gpt-5-2025-08-07 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsd
azure/gpt-5-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5-mini i0.25 o2 r0.025 b,i0.125,o1,r0.0125 y,i0.45,o3.6,r0.045 c272000 m128000 fvtprsd
azure/gpt-5-mini-2025-08-07 i0.25 o2 r0.025 b,i0.125,o1,r0.0125 y,i0.45,o3.6,r0.045 c272000 m128000 fvtprsd
azure/gpt-5-nano i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsd
azure/gpt-5-nano-2025-08-07 i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsd
azure/gpt-5-pro i15 o120 b,i7.5,o60 c272000 m128000 dr fvtprsd
azure/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsd
azure/gpt-5.1-2025-11-13 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsd
azure/gpt-5.1-codex i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-2025-11-13 i1.25 o10 r0.125 y,i2.5,o20,r0.25 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-max i1.25 o10 r0.125 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-mini i0.25 o2 r0.025 c272000 m128000 dr fvtprsd
azure/gpt-5.1-codex-mini-2025-11-13 i0.25 o2 r0.025 y,i0.45,o3.6,r0.045 c272000 m128000 dr fvtprsd
azure/gpt-5.2 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 y,i3.5,o28,r0.35 c272000 m128000 fvtprsd
azure/gpt-5.2-2025-12-11 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 y,i3.5,o28,r0.35 c272000 m128000 fvtprsd
azure/gpt-5.2-codex i1.75 o14 r0.175 c272000 m128000 dr fvtprsd
azure/gpt-5.2-pro i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
azure/gpt-5.2-pro-2025-12-11 i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
azure/gpt-5.3-codex i1.75 o14 r0.175 y,i3.5,o28,r0.35 c272000 m128000 dr fvtprsd
azure/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 x,i1.25,o7.5 x272000,i2.5,o11.25,r0.25 y,i5,o30,r0.5 y272000,i10,o45,r1 c922000 m128000 fvtprsd
azure/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 x,i1.25,o7.5 x272000,i2.5,o11.25,r0.25 y,i5,o30,r0.5 y272000,i10,o45,r1 c922000 m128000 fvtprsd
azure/gpt-5.4-mini i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 x,i0.375,o2.25,r0.0375 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
azure/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 x,i0.375,o2.25,r0.0375 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
azure/gpt-5.4-nano i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 x,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
azure/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 x,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
azure/gpt-5.4-pro i30 o180 r3 t272000,i60,o270,r6 b,i15,o90 x,i15,o90 x272000,i30,o135 c922000 m128000 dr fvtprdw
azure/gpt-5.4-pro-2026-03-05 i30 o180 r3 t272000,i60,o270,r6 b,i15,o90 x,i15,o90 x272000,i30,o135 c922000 m128000 dr fvtprdw
azure/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 x,i2.5,r0.25 x272000,i5 y,i12.5,o75,r1.25 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 x,i2.5,r0.25 x272000,i5 y,i12.5,o75,r1.25 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure/gpt-5.5-2026-04-24 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 x,i2.5,r0.25 x272000,i5 y,i12.5,o75,r1.25 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure/gpt-5.5-pro i30 o180 r3 t272000,i60,o270,r6 c1050000 m128000 dr fvtprdw
azure/gpt-5.5-pro-2026-04-23 i30 o180 r3 t272000,i60,o270,r6 c1050000 m128000 dr fvtprdw
azure/gpt-5.6 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 y,i8,o40,r0.8,w10 y272000,i16,o60,r1.6,w20 c922000 m128000 fvtprsdw
azure/gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 x,i0.1,o0.6,r0.01,w0.125 x272000,i0.2,o0.9,r0.02,w0.25 y,i0.4,o2.4,r0.04,w0.5 y272000,i0.8,o3.6,r0.08,w1 c922000 m128000 fvtprsdw
azure/gpt-5.6-luna-2026-07-09 i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 x,i0.1,o0.6,r0.01,w0.125 x272000,i0.2,o0.9,r0.02,w0.25 y,i0.4,o2.4,r0.04,w0.5 y272000,i0.8,o3.6,r0.08,w1 c922000 m128000 fvtprsdw
azure/gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 x,i2,o10,r0.2,w2.5 x272000,i4,o15,r0.4,w5 y,i8,o40,r0.8,w10 y272000,i16,o60,r1.6,w20 c922000 m128000 fvtprsdw
azure/gpt-5.6-sol-2026-07-09 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 x,i2,o10,r0.2,w2.5 x272000,i4,o15,r0.4,w5 y,i8,o40,r0.8,w10 y272000,i16,o60,r1.6,w20 c922000 m128000 fvtprsdw
azure/gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 x,i1,o6,r0.1,w1.25 x272000,i2,o9,r0.2,w2.5 y,i4,o24,r0.4,w5 y272000,i8,o36,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-5.6-terra-2026-07-09 i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 x,i1,o6,r0.1,w1.25 x272000,i2,o9,r0.2,w2.5 y,i4,o24,r0.4,w5 y272000,i8,o36,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 x,i5,o25,r0.5,w6.25 x272000,i10,o37.5,r1,w12.5 c922000 m128000 fvtprsdw
azure/gpt-6-astra-2026-09-03 i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 x,i5,o25,r0.5,w6.25 x272000,i10,o37.5,r1,w12.5 c922000 m128000 fvtprsdw
azure/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 x,i0.05,o0.25,r0.005,w0.0625 x272000,i0.1,o0.375,r0.01,w0.125 c922000 m128000 fvtprsdw
azure/gpt-6-luna-2026-09-22 i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 x,i0.05,o0.25,r0.005,w0.0625 x272000,i0.1,o0.375,r0.01,w0.125 c922000 m128000 fvtprsdw
azure/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 x,i1,o5,r0.1,w1.25 x272000,i2,o7.5,r0.2,w2.5 y,i4,o20,r0.4,w5 y272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-6-sol-2026-09-22 i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 x,i1,o5,r0.1,w1.25 x272000,i2,o7.5,r0.2,w2.5 y,i4,o20,r0.4,w5 y272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
azure/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 x,i1,o5,r0.05,w1.25 x272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure/gpt-6.1-sol-2026-09-29 i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 x,i1,o5,r0.05,w1.25 x272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure/gpt-audio i2.5 o10 c128000 m16384 ft
azure/gpt-audio-1.5 i2.5 o10 c128000 m16384 ft
azure/gpt-audio-1.5-2026-02-23 i2.5 o10 c128000 m16384 fta
azure/gpt-audio-2025-08-28 i2.5 o10 c128000 m16384 ft
azure/gpt-audio-mini i0.6 o2.4 c128000 m16384 ft
azure/gpt-audio-mini-2025-10-06 i0.6 o2.4 c128000 m16384 fta
azure/gpt-chat-latest i5 o30 r0.5 c128000 m128000 fvtprsdw
azure/mistral-large-2402 i8 o24 c32000 m32000 ft
azure/mistral-large-latest i8 o24 c32000 m32000 ft
azure/model-router i0.14 o0 c200000 m32768 fv
azure/o1-mini i1.1 o4.4 r0.55 b,i0.55,o2.2 c128000 m65536 ftpr
azure/o1-mini-2024-09-12 i1.1 o4.4 r0.55 b,i0.55,o2.2 c128000 m65536 ftpr
azure/text-embedding-3-large i0.143 o0 c8192 de
azure/text-embedding-3-small i0.022 o0 c8192 de
azure/text-embedding-ada-002 i0.11 o0 c8192 de
azure/us-gov/gpt-5.1 i1.71875 o13.75 r0.171875 c272000 m128000 fvtprsd
azure/us-gov/o3-mini i1.513 o6.05 r0.757 c200000 m100000 fprs
azure/us-gov/text-embedding-3-large i0.163 o0 c8191 de
azure/us-gov/text-embedding-3-small i0.025 o0 c8191 de
azure/us/computer-use-preview i3.3 o13.2
azure/us/gpt-4.1 i2.2 o8.8 r0.55 b,i1.1,o4.4 y,i3.85,o15.4,r0.963
azure/us/gpt-4.1-2025-04-14 i2.2 o8.8 r0.55 b,i1.1,o4.4 y,i3.85,o15.4,r0.963 c1047576 m32768 fvtps
azure/us/gpt-4.1-mini i0.44 o1.76 r0.11 b,i0.22,o0.88 y,i0.77,o3.08,r0.193
azure/us/gpt-4.1-mini-2025-04-14 i0.44 o1.76 r0.11 b,i0.22,o0.88 y,i0.77,o3.08,r0.193 c1047576 m32768 fvtps
azure/us/gpt-4.1-nano i0.11 o0.44 r0.028 b,i0.055,o0.22
azure/us/gpt-4.1-nano-2025-04-14 i0.11 o0.44 r0.028 b,i0.055,o0.22 c1047576 m32768 fvtps
azure/us/gpt-4o i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/us/gpt-4o-2024-05-13 i5.5 o16.5 b,i2.75,o8.25 c128000 m4096
azure/us/gpt-4o-2024-08-06 i2.75 o11 r1.375 b,i1.375,o5.5 c128000 m16384 fvtps
azure/us/gpt-4o-2024-11-20 i2.75 o11 r1.375 w1.38 b,i1.375,o5.5 c128000 m16384 fvts
azure/us/gpt-4o-mini i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/us/gpt-4o-mini-2024-07-18 i0.165 o0.66 r0.083 b,i0.083 c128000 m16384 fvtps
azure/us/gpt-5 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275
azure/us/gpt-5-2025-08-07 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275 c272000 m128000 fvtprsd
azure/us/gpt-5-codex i1.375 o11 r0.138 dr
azure/us/gpt-5-mini i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 y,i0.495,o3.96,r0.0495
azure/us/gpt-5-mini-2025-08-07 i0.275 o2.2 r0.0275 b,i0.1375,o1.1,r0.01375 y,i0.495,o3.96,r0.0495 c272000 m128000 fvtprsd
azure/us/gpt-5-nano i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275
azure/us/gpt-5-nano-2025-08-07 i0.055 o0.44 r0.0055 b,i0.0275,o0.22,r0.00275 c272000 m128000 fvtprsd
azure/us/gpt-5-pro i16.5 o132 b,i8.25,o66 dr
azure/us/gpt-5.1 i1.375 o11 r0.1375 b,i0.6875,o5.5,r0.06875 y,i2.75,o22,r0.275 c272000 m128000 fvtprsd
azure/us/gpt-5.1-codex i1.375 o11 r0.1375 c272000 m128000 dr fvtprsd
azure/us/gpt-5.1-codex-max i1.375 o11 r0.1375 dr
azure/us/gpt-5.1-codex-mini i0.275 o2.2 r0.0275 c272000 m128000 dr fvtprsd
azure/us/gpt-5.2 i1.925 o15.4 r0.1925 b,i0.9625,o7.7,r0.09625 y,i3.85,o30.8,r0.385
azure/us/gpt-5.2-codex i1.925 o15.4 r0.1925 dr
azure/us/gpt-5.2-pro i23.1 o184.8 b,i11.55,o92.4 dr
azure/us/gpt-5.3-codex i1.925 o15.4 r0.1925 y,i3.85,o30.8,r0.385 dr
azure/us/gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 y,i5.5,o33,r0.55 c922000 m128000 fvtprsd
azure/us/gpt-5.4-2026-03-05 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 b,i1.375,o8.25,r0.143 y,i5.5,o33,r0.55 c922000 m128000 fvtprsd
azure/us/gpt-5.4-mini i0.825 o4.95 r0.0825 b,i0.4125,o2.475,r0.04125 y,i1.65,o9.9,r0.165
azure/us/gpt-5.4-nano i0.22 o1.375 r0.022 b,i0.11,o0.6875,r0.011
azure/us/gpt-5.4-pro i33 o198 t272000,i66,o297 b,i16.5,o99 dr
azure/us/gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/us/gpt-5.5-2026-04-23 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/us/gpt-5.5-2026-04-24 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 b,i2.75,o16.5,r0.275 y,i13.75,o82.5,r1.375 c922000 m128000 fvtprsdw
azure/us/gpt-5.6 i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 y,i8.8,o44,r0.88,w11 y272000,i17.6,o66,r1.76,w22 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 y,i0.44,o2.64,r0.044,w0.55 y272000,i0.88,o3.96,r0.088,w1.1 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 y,i8.8,o44,r0.88,w11 y272000,i17.6,o66,r1.76,w22 c922000 m128000 fvtprsdw
azure/us/gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 y,i4.4,o26.4,r0.44,w5.5 y272000,i8.8,o39.6,r0.88,w11 c922000 m128000 fvtprsdw
azure/us/gpt-6-astra i11 o55 r1.1 w13.75 t272000,i22,o82.5,r2.2,w27.5 c922000 m128000 fvtprsdw
azure/us/gpt-6-luna i0.11 o0.55 r0.011 w0.1375 t272000,i0.22,o0.825,r0.022,w0.275 c922000 m128000 fvtprsdw
azure/us/gpt-6-sol i2.2 o11 r0.22 w2.75 t272000,i4.4,o16.5,r0.44,w5.5 y,i4.4,o22,r0.44,w5.5 y272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtprsdw
azure/us/gpt-6.1-sol i2.2 o11 r0.11 w2.75 t272000,i4.4,o16.5,r0.22,w5.5 c922000 m128000 fvtprsdw
azure/us/gpt-6.1-terra i1.1 o5.5 r0.055 w1.375 t272000,i2.2,o8.25,r0.11,w2.75 c922000 m128000 fvtprsdw
azure/us/gpt-chat-latest i5.5 o33 r0.55 c128000 m128000 fvtprsdw
azure/us/o1-mini i1.21 o4.84 r0.605 b,i0.605,o2.42
azure/us/o1-mini-2024-09-12 i1.21 o4.84 r0.605 b,i0.605,o2.42 c128000 m65536 ftp
azure/us/text-embedding-3-large i0.143 de
azure/us/text-embedding-3-small i0.022 de
azure/us/text-embedding-ada-002 i0.11 de
azure_ai/Codestral-2501 i0.3 o0.9 c256000 m4096
azure_ai/Cohere-Embed-V5-Fast i0.08 o0 c128000 de
azure_ai/Cohere-Embed-V5-Pro i0.12 o0 c128000 de
azure_ai/Cohere-embed-v3-english i0.1 o0 c512 de
azure_ai/Cohere-embed-v3-multilingual i0.1 o0 c512 de
azure_ai/DeepSeek-V4-Flash-0731 i0.44 o1.32 r0.014 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V3.2 i0.62 o1.85 r0.31 c163840 m163840 ftpr
azure_ai/FW-DeepSeek-V4-Flash i0.15 o0.31 r0.03 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V4-Pro i1.925 o3.828 r0.165 c1000000 m384000 ftpr
azure_ai/FW-DeepSeek-V4.1-Flash i0.375 o1.5 r0.008 c1000000 m384000 ftpr
azure_ai/FW-GLM-5 i1.1 o3.52 r0.22 c200000 m128000 ftpr
azure_ai/FW-GLM-5.1 i1.54 o4.84 r0.286 c202800 m131072 ftpr
azure_ai/FW-GLM-5.2 i1.54 o4.84 r0.15 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.2-Fast i2.31 o7.26 r0.231 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.3 i1.75 o5.5 r0.325 c1048576 m131072 ftpr
azure_ai/FW-GLM-5.3-Flash i0.188 o0.625 r0.038 c1048576 m131072 ftpr
azure_ai/FW-GPT-OSS-120B i0.165 o0.66 r0.082 c131072 m131072 ftprs
azure_ai/FW-Inkling i1.1 o4.46 r0.19 c1048576 m1048576 ftpr
azure_ai/FW-Kimi-K2.5 i0.66 o3.3 r0.11 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K2.6 i1.045 o4.4 r0.176 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K2.7-Code i1.05 o4.4 r0.21 c262144 m262144 fvtpr
azure_ai/FW-Kimi-K3 i3 o15 r0.3 c1048576 m131072 fvtpr
azure_ai/FW-MiniMax-M2.5 i0.33 o1.32 r0.033 c1000000 m1000000 ftpr
azure_ai/FW-MiniMax-M3 i0.33 o1.32 r0.066 c512000 m512000 fvtpr
azure_ai/FW-Nemotron-3-Ultra-NVFP4 i0.66 o2.64 r0.13 c262144 m262144 ftpr
azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B i0.06 o0.22 r0.01 c262144 ftpr
azure_ai/Llama-3.3-70B-Instruct i0.71 o0.71 c128000 m8192 ft
azure_ai/Llama-4-Scout-17B-16E-Instruct i0.2 o0.78 c10000000 m16384 fvt
azure_ai/MAI-Code-1.1-Flash i0.2 o1.2 r0.02 c256000 m64000 fvtpr
azure_ai/MAI-Cyber-1-Flash i0.6 o3.5 r0.06 c256000 m64000 ftpr
azure_ai/MAI-Thinking-1 i2 o8 r0.2 c256000 m64000 ftpr
azure_ai/Phi-4 i0.125 o0.5 c16384 m16384 ft
azure_ai/Phi-4-mini-instruct i0.075 o0.3 c131072 m4096 ft
azure_ai/Phi-4-mini-reasoning i0.075 o0.3 c131072 m4096 ft
azure_ai/Phi-4-multimodal-instruct i0.08 o0.32 c131072 m4096 fvta
azure_ai/Phi-4-reasoning i0.125 o0.5 c32768 m4096 ftr
azure_ai/claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
azure_ai/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
azure_ai/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
azure_ai/claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
azure_ai/claude-opus-5-5-fast i8 o40 r0.4 w10 h16 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 c200000 m64000 fvtprsd
azure_ai/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
azure_ai/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
azure_ai/cohere-command-a i2.5 o10 c131072 m8182 ft
azure_ai/deepseek-v3.2 i0.58 o1.68 c128000 m128000 ftpr
azure_ai/deepseek-v3.2-speciale i0.58 o1.68 c128000 m128000 ftpr
azure_ai/deepseek-v4-flash i0.19 o0.51 r0.028 c1000000 m384000 ftpr
azure_ai/deepseek-v4-pro i1.74 o3.48 r0.145 c1000000 m384000 ftpr
azure_ai/deepseek-v4.1-flash i0.3 o1.2 r0.006 c1000000 m384000 ftpr
azure_ai/embed-v-4-0 i0.12 o0 c128000 de
azure_ai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 y,i5,o30,r0.5 y272000,i10,o45,r1 c922000 m128000 fvtprsdw
azure_ai/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 y,i5,o30,r0.5 y272000,i10,o45,r1 c922000 m128000 fvtprsdw
azure_ai/gpt-5.4-mini i0.75 o4.5 r0.075 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-nano i0.2 o1.25 r0.02 y,i0.4,o2.5,r0.04 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 y,i0.4,o2.5,r0.04 c272000 m128000 fvtprsdw
azure_ai/gpt-5.4-pro i30 o180 r3 t272000,i60,o270,r6 y,i60,o360,r6 y272000,i120,o540,r12 c922000 m128000 dr fvtprdw
azure_ai/gpt-5.4-pro-2026-03-05 i30 o180 r3 t272000,i60,o270,r6 y,i60,o360,r6 y272000,i120,o540,r12 c922000 m128000 dr fvtprdw
azure_ai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 y,i10,o60,r1 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure_ai/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 y,i10,o60,r1 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure_ai/gpt-5.5-2026-04-24 i5 o30 r0.5 t272000,i10,o45,r1 y,i10,o60,r1 y272000,i20,o90,r2 c922000 m128000 fvtprsdw
azure_ai/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtprsdw
azure_ai/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtprsdw
azure_ai/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtprsdw
azure_ai/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c922000 m128000 fvtprsdw
azure_ai/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtprsdw
azure_ai/gpt-chat-latest i5 o30 r0.5 c128000 m128000 fvtprsdw
azure_ai/gpt-oss-120b i0.15 o0.6 c131072 m131072 fts
azure_ai/grok-4 i3 o15 c262000 m8192 ftsw
azure_ai/grok-4-1-fast-non-reasoning i0.2 o0.5 c128000 m128000 ftsw
azure_ai/grok-4-1-fast-reasoning i0.2 o0.5 c128000 m128000 ftrsw
azure_ai/grok-4-20-non-reasoning i1.25 o2.5 r1.25 c262000 m8192 fvtpsw
azure_ai/grok-4-20-reasoning i1.25 o2.5 r1.25 c262000 m8192 fvtprsw
azure_ai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c200000 m8192 fvtprsw
azure_ai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c200000 m128000 fvtprsw
azure_ai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 c500000 m500000 fvtprsw
azure_ai/grok-code-fast-1 i0.2 o1.5 c256000 m8192 ftsw
azure_ai/kimi-k2.5 i0.6 o3 r0.1 c262144 m262144 fvtp
azure_ai/kimi-k2.6 i0.95 o4 r0.16 c262144 m262144 fvtpr
azure_ai/kimi-k2.7-code i0.95 o4 r0.19 c262144 m262144 fvtpr
azure_ai/ministral-3b i0.04 o0.04 c128000 m4096 ft
azure_ai/mistral-large-3 i0.5 o1.5 c256000 m8191 fvt
azure_ai/mistral-large-latest i2 o6 c128000 m4096 ft
azure_ai/mistral-medium-2505 i0.4 o2 c131072 m8191 ft
azure_ai/mistral-medium-3-5 i1.5 o7.5 c128000 m128000 fvs
azure_ai/mistral-small-2503 i0.1 o0.3 c128000 m128000 fvt
azure_ai/model-router i0.14 o0 c200000 m32768
azure_ai/model_router i0.14 o0 c200000 m32768
bedrock/ai21.j2-mid-v1 i12.5 o12.5 c8191 m8191
bedrock/ai21.j2-ultra-v1 i18.8 o18.8 c8191 m8191
bedrock/ai21.jamba-instruct-v1:0 i0.5 o0.7 c70000 m4096
bedrock/amazon.nova-2-lite-v1:0 i0.3 o2.5 r0.075 b,i0.15,o1.25 y,i0.525,o4.375,r0.13125 c1000000 m64000 fvtprsd
bedrock/amazon.nova-2-multimodal-embeddings-v1:0 i0.135 o0 c8172 de fa
bedrock/amazon.nova-2-pro-preview-20251202-v1:0 i1.25 o10 r0.3125 b,i0.625,o5 y,i2.1875,o17.5 c1000000 m64000 fvtprsd
bedrock/amazon.nova-lite-v1:0 i0.06 o0.24 r0.015 b,i0.03,o0.12 c300000 m10000 fvtpsd
bedrock/amazon.nova-micro-v1:0 i0.035 o0.14 r0.00875 b,i0.0175,o0.07 c128000 m10000 ftps
bedrock/amazon.nova-premier-v1:0 i2.5 o12.5 r0.625 b,i1.25,o6.25 y,i4.375,o21.875,r1.09375 c1000000 m10000 fvtpsd
bedrock/amazon.nova-pro-v1:0 i0.8 o3.2 r0.2 b,i0.4,o1.6 x,i0.4,o1.6,r0.1 y,i1.4,o5.6,r0.35 c300000 m10000 fvtpsd
bedrock/amazon.titan-embed-g1-text-02 i0.1 o0 c8192 de
bedrock/amazon.titan-embed-image-v1 i0.8 o0 c128 de
bedrock/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/amazon.titan-embed-text-v2:0 i0.02 o0 c8192 de
bedrock/amazon.titan-text-express-v1 i0.2 o0.6 c42000 m8000
bedrock/amazon.titan-text-lite-v1 i0.15 o0.2 c42000 m4000
bedrock/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/anthropic.claude-3-7-sonnet-20240620-v1:0 i3.6 o18 r0.36 w4.5 c200000 m8192 fvtprsd
bedrock/anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/anthropic.claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-haiku-4-5-20251001-v1:0 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5 c200000 m64000 fvtprsd
bedrock/anthropic.claude-haiku-4-5@20251001 i1 o5 r0.1 w1.25 h2 c200000 m64000 fvtprsd
bedrock/anthropic.claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/anthropic.claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/anthropic.claude-opus-4-5-20251101-v1:0 i5 o25 r0.5 w6.25 h10 c200000 m64000 fvtprsd
bedrock/anthropic.claude-opus-4-6-v1 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/anthropic.claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m64000 fvtprsd
bedrock/anthropic.claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-instant-v1 i2.23 o7.55 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/ap-northeast-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 x,i0.37,o1.11 y,i1.295,o3.885 c156000 m8000 ftrs
bedrock/ap-northeast-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/ap-northeast-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507 i0.05 o0.05 b,i0.03,o0.03 x,i0.03,o0.03 y,i0.09,o0.09 c32768 m8192 fa
bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507 i0.12 o0.36 b,i0.06,o0.18 x,i0.06,o0.18 y,i0.21,o0.63 c32768 m8192 fa
bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking i0.73 o3.03 x,i0.36,o1.52 c262144 m16000 ftr
bedrock/ap-northeast-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 x,i0.36,o1.8 y,i1.26,o6.3 c262144 m16000 fvts
bedrock/ap-northeast-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b i0.18 o1.45 x,i0.09,o0.72 y,i0.32,o2.54 c262144 m8192 fts
bedrock/ap-south-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 x,i0.37,o1.11 y,i1.295,o3.885 c156000 m8000 ftrs
bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0 i3.18 o4.2 c8192 m8192
bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0 i0.36 o0.72 c8192 m8192
bedrock/ap-south-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/ap-south-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/ap-south-1/moonshotai.kimi-k2-thinking i0.71 o2.94 x,i0.36,o1.47 c262144 m16000 ftr
bedrock/ap-south-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 x,i0.36,o1.8 y,i1.26,o6.3 c262144 m16000 fvts
bedrock/ap-south-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/ap-south-1/qwen.qwen3-next-80b-a3b i0.18 o1.41 b,i0.09,o0.71 x,i0.09,o0.71 y,i0.32,o2.47 c262144 m8192 fts
bedrock/ap-southeast-2/minimax.minimax-m2.5 i0.31 o1.24 b,i0.155,o0.62 x,i0.155,o0.62 y,i0.5425,o2.17 c196000 m8192 ftrs
bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507 i0.0412 o0.0412 b,i0.0206,o0.0206 x,i0.0206,o0.0206 y,i0.0721,o0.0721 c32768 m8192 fa
bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507 i0.103 o0.309 b,i0.0515,o0.1545 x,i0.0515,o0.1545 y,i0.18025,o0.54075 c32768 m8192 fa
bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b i0.1545 o1.236 c262144 m8192 fts
bedrock/ap-southeast-3/deepseek.v3.2 i0.74 o2.22 x,i0.37,o1.11 c156000 m8000 ftrs
bedrock/ap-southeast-3/minimax.minimax-m2.1 i0.36 o1.44 x,i0.18,o0.72 c196000 m8192 fts
bedrock/ap-southeast-3/minimax.minimax-m2.5 i0.36 o1.44 x,i0.18,o0.72 c196000 m8192 ftrs
bedrock/ap-southeast-3/moonshotai.kimi-k2.5 i0.72 o3.6 x,i0.36,o1.8 c262144 m16000 fvts
bedrock/ap-southeast-3/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/apac.amazon.nova-2-lite-v1:0 i0.396 o3.311 r0.099 c1000000 m64000 fvtprsd
bedrock/apac.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 c1000000 m64000 fvtprsd
bedrock/apac.amazon.nova-lite-v1:0 i0.063 o0.252 r0.01575 c300000 m10000 fvtpsd
bedrock/apac.amazon.nova-micro-v1:0 i0.037 o0.148 r0.00925 c128000 m10000 ftps
bedrock/apac.amazon.nova-pro-v1:0 i0.84 o3.36 r0.21 x,i0.42,o1.68,r0.105 c300000 m10000 fvtpsd
bedrock/apac.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/apac.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/apac.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 b,i2.75,o13.75 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/apac.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/au.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/au.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 b,i2.75,o13.75 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/au.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/au.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/au.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0 i3.05 o4.03 c8192 m8192
bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0 i0.35 o0.69 c8192 m8192
bedrock/claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-haiku-4-5 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5,r0.05,w0.625 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2,o10,r0.1,w2.5 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-4-5 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c200000 m64000 fvtprsd
bedrock/claude_platform/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.875 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5,r0.1,w1.25 c1000000 m128000 fvtprsdw
bedrock/claude_platform/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsdw
bedrock/cohere.command-light-text-v14 i0.3 o0.6 c4096 m4096
bedrock/cohere.command-text-v14 i1 o2 c4096 m4096
bedrock/cohere.embed-english-v3 i0.1 o0 c512 de
bedrock/cohere.embed-multilingual-v3 i0.1 o0 c512 de
bedrock/cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/deepseek.r1-v1:0 i1.35 o5.4 c128000 m8192 fr
bedrock/deepseek.v3-v1:0 i0.58 o1.68 c128000 m8000 ftr
bedrock/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 x,i0.31,o0.925 y,i1.085,o3.2375 c156000 m8000 ftrs
bedrock/eu-central-1/anthropic.claude-instant-v1 i2.48 o8.38 c100000 m8191
bedrock/eu-central-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/eu-central-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/eu-central-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/eu-central-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/eu-central-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/eu-north-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 x,i0.37,o1.11 y,i1.295,o3.885 c156000 m8000 ftrs
bedrock/eu-north-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/eu-north-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/eu-north-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 x,i0.36,o1.8 y,i1.26,o6.3 c262144 m16000 fvts
bedrock/eu-south-1/minimax.minimax-m2.1 i0.36 o1.44 x,i0.18,o0.72 c196000 m8192 fts
bedrock/eu-south-1/minimax.minimax-m2.5 i0.36 o1.44 x,i0.18,o0.72 c196000 m8192 ftrs
bedrock/eu-south-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0 i2.86 o3.78 c8192 m8192
bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0 i0.32 o0.65 c8192 m8192
bedrock/eu-west-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/eu-west-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/eu-west-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/eu-west-1/qwen.qwen3-next-80b-a3b i0.18 o1.41 x,i0.09,o0.71 y,i0.32,o2.47 c262144 m8192 fts
bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0 i3.45 o4.55 c8192 m8192
bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0 i0.39 o0.78 c8192 m8192
bedrock/eu-west-2/minimax.minimax-m2.1 i0.47 o1.86 b,i0.235,o0.93 x,i0.235,o0.93 y,i0.8225,o3.255 c196000 m8192 fts
bedrock/eu-west-2/minimax.minimax-m2.5 i0.47 o1.86 b,i0.235,o0.93 x,i0.235,o0.93 y,i0.8225,o3.255 c196000 m8192 ftrs
bedrock/eu-west-2/mistral.voxtral-mini-3b-2507 i0.06 o0.06 b,i0.03,o0.03 x,i0.03,o0.03 y,i0.11,o0.11 c32768 m8192 fa
bedrock/eu-west-2/mistral.voxtral-small-24b-2507 i0.16 o0.47 b,i0.08,o0.23 x,i0.08,o0.23 y,i0.28,o0.82 c32768 m8192 fa
bedrock/eu-west-2/nvidia.nemotron-super-3-120b i0.23 o1.01 b,i0.115,o0.505 x,i0.115,o0.505 y,i0.4025,o1.7675 c256000 m32000 ftrs
bedrock/eu-west-2/qwen.qwen3-coder-next i0.78 o1.86 b,i0.39,o0.93 x,i0.39,o0.93 y,i1.365,o3.255 c262144 m16384 fts
bedrock/eu-west-2/qwen.qwen3-next-80b-a3b i0.23 o1.86 x,i0.12,o0.93 y,i0.4,o3.26 c262144 m8192 fts
bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2 i0.2 o0.26 c32000 m4096
bedrock/eu-west-3/mistral.mistral-large-2402-v1:0 i5.2 o15.6 c32000 m4096 ft
bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1 i0.59 o0.91 c32000 m4096
bedrock/eu.amazon.nova-2-lite-v1:0 i0.429 o3.597 r0.10725 c1000000 m64000 fvtprsd
bedrock/eu.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 c1000000 m64000 fvtprsd
bedrock/eu.amazon.nova-lite-v1:0 i0.078 o0.312 r0.0195 c300000 m10000 fvtpsd
bedrock/eu.amazon.nova-micro-v1:0 i0.046 o0.184 r0.0115 c128000 m10000 ftps
bedrock/eu.amazon.nova-pro-v1:0 i1.05 o4.2 r0.2625 x,i0.525,o2.1,r0.13125 c300000 m10000 fvtpsd
bedrock/eu.anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/eu.anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/eu.anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/eu.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-fable-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0 i5.5 o27.5 r0.55 w6.875 h11 c200000 m64000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 b,i2.75,o13.75 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/eu.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/eu.deepseek.v3.2 i0.74 o2.22 x,i0.37,o1.11 c163840 m163840 ftrs
bedrock/eu.mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/eu.twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/eu.twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/eu.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/global.amazon.nova-2-lite-v1:0 i0.3 o2.5 r0.075 b,i0.15,o1.25 y,i0.525,o4.375,r0.13125 c1000000 m64000 fvtprsd
bedrock/global.anthropic.claude-fable-5 i10 o50 r1 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-fable-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0 i1 o5 r0.1 w1.25 h2 b,i0.5,o2.5 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-mythos-5-1 i10 o50 r0.25 w12.5 h20 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0 i5 o25 r0.5 w6.25 h10 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-opus-4-6-v1 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-7 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-4-8 i5 o25 r0.5 w6.25 h10 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-opus-5-5 i4 o20 r0.2 w5 h8 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0 i3 o15 r0.3 w3.75 h6 t200000,i6,o22.5,r0.6,w7.5,h12 b,i1.5,o7.5 c200000 m64000 fvtprsd
bedrock/global.anthropic.claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 c1000000 m64000 fvtprsd
bedrock/global.anthropic.claude-sonnet-5 i2 o10 r0.2 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/global.anthropic.claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 c1000000 m128000 fvtprsd
bedrock/global.cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/global.moonshotai.kimi-k3 i3 o15 r0.3 w3.75 x,i1.5,o7.5,r0.15,w1.875 y,i5.25,o26.25,r0.525,w6.5625 c1000000 m131072 fvtprs
bedrock/global.moonshotai.kimi-k3.1 i4 o20 r0.2 w5 x,i2,o10,r0.1,w2.5 y,i7,o35,r0.35,w8.75 c868928 m131072 fvtprs
bedrock/global.openai.gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtr
bedrock/global.openai.gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 c922000 m128000 fvtr
bedrock/global.openai.gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtpr
bedrock/global.openai.gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 c1000000 m131072 fvtpr
bedrock/global.openai.gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 c922000 m128000 fvtpr
bedrock/global.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/global.twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/global.xai.grok-4.6 i2 o6 r0.5 x,i1,o3,r0.25 y,i3.5,o10.5,r0.875 c500000 m500000 fvtr
bedrock/global.xai.grok-4.7 i2 o6 r0.5 x,i1,o3,r0.25 y,i3.5,o10.5,r0.875 c524288 m524288 fvtr
bedrock/global.zai.glm-5.3 i1.68 o5.28 r0.312 w2.1 b,i0.84,o2.64,r0.156,w1.05 x,i0.84,o2.64,r0.156,w1.05 y,i2.94,o9.24,r0.546,w3.675 c1000000 m128000 ftprs
bedrock/google.gemma-3-12b-it i0.09 o0.29 b,i0.05,o0.15 x,i0.05,o0.15 y,i0.16,o0.51 c128000 m8000 fvts
bedrock/google.gemma-3-27b-it i0.23 o0.38 b,i0.12,o0.19 x,i0.12,o0.19 y,i0.4,o0.67 c128000 m8000 fvts
bedrock/google.gemma-3-4b-it i0.04 o0.08 b,i0.02,o0.04 x,i0.02,o0.04 y,i0.07,o0.14 c128000 m8000 fvt
bedrock/in.moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 x,i1.65,o8.25,r0.165,w2.0625 y,i5.775,o28.875,r0.5775,w7.21875 c1000000 m131072 fvtprs
bedrock/in.moonshotai.kimi-k3.1 i4.4 o22 r0.22 w5.5 x,i2.2,o11,r0.11,w2.75 y,i7.7,o38.5,r0.385,w9.625 c868928 m131072 fvtprs
bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvts
bedrock/jp.amazon.nova-2-lite-v1:0 i0.396 o3.311 r0.099 b,i0.198,o1.6555 x,i0.198,o1.6555,r0.0495 y,i0.693,o5.79425,r0.17325 c1000000 m64000 fvtprsd
bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/jp.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 b,i2.75,o13.75 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/jp.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/meta.llama2-13b-chat-v1 i0.75 o1 c4096 m4096
bedrock/meta.llama2-70b-chat-v1 i1.95 o2.56 c4096 m4096
bedrock/meta.llama3-1-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/meta.llama3-1-8b-instruct-v1:0 i0.22 o0.22 b,i0.11,o0.11 c128000 m4096 ft
bedrock/meta.llama3-3-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/meta.llama4-maverick-17b-instruct-v1:0 i0.24 o0.97 b,i0.12,o0.485 c1000000 m8192 ft
bedrock/meta.llama4-scout-17b-instruct-v1:0 i0.17 o0.66 b,i0.085,o0.33 c10000000 m8192 ft
bedrock/minimax.minimax-m2 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.52,o2.1 c1000000 m8000 fts
bedrock/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8000 fts
bedrock/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8000 fts
bedrock/mistral.devstral-2-123b i0.4 o2 b,i0.2,o1 x,i0.2,o1 y,i0.7,o3.5 c256000 m32000 fts
bedrock/mistral.magistral-small-2509 i0.5 o1.5 b,i0.25,o0.75 x,i0.25,o0.75 y,i0.88,o2.63 c128000 m40000 fvtrs
bedrock/mistral.ministral-3-14b-instruct i0.2 o0.2 b,i0.1,o0.1 x,i0.1,o0.1 y,i0.35,o0.35 c128000 m8000 fvts
bedrock/mistral.ministral-3-3b-instruct i0.1 o0.1 b,i0.05,o0.05 x,i0.05,o0.05 y,i0.17,o0.17 c128000 m8000 fvts
bedrock/mistral.ministral-3-8b-instruct i0.15 o0.15 b,i0.07,o0.07 x,i0.07,o0.07 y,i0.26,o0.26 c128000 m8000 fvts
bedrock/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/mistral.mistral-large-2407-v1:0 i2 o6 c128000 m8191 ft
bedrock/mistral.mistral-large-3-675b-instruct i0.5 o1.5 b,i0.25,o0.75 x,i0.25,o0.75 y,i0.88,o2.63 c256000 m32000 fvts
bedrock/mistral.mistral-small-2402-v1:0 i1 o3 b,i0.5,o1.5 c32000 m4096 ft
bedrock/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/mistral.voxtral-mini-3b-2507 i0.04 o0.04 b,i0.02,o0.02 x,i0.02,o0.02 y,i0.07,o0.07 c32768 m8192 fa
bedrock/mistral.voxtral-small-24b-2507 i0.1 o0.3 b,i0.05,o0.15 x,i0.05,o0.15 y,i0.17,o0.52 c32768 m8192 fa
bedrock/moonshot.kimi-k2-thinking i0.6 o2.5 b,i0.3,o1.25 y,i1.05,o4.38 c256000 m16000 ftrs
bedrock/moonshotai.kimi-k2-thinking i0.6 o2.5 x,i0.3,o1.25 c262144 m16000 ftr
bedrock/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 x,i0.3,o1.5 y,i1.05,o5.25 c256000 m16000 fvts
bedrock/moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 x,i1.65,o8.25,r0.165,w2.0625 y,i5.775,o28.875,r0.5775,w7.21875 c1000000 m131072 fvtprs
bedrock/moonshotai.kimi-k3.1 i4.4 o22 r0.22 w5.5 x,i2.2,o11,r0.11,w2.75 y,i7.7,o38.5,r0.385,w9.625 c868928 m131072 fvtprs
bedrock/nvidia.nemotron-nano-12b-v2 i0.2 o0.6 b,i0.1,o0.3 x,i0.1,o0.3 y,i0.35,o1.05 c128000 m8000 fvts
bedrock/nvidia.nemotron-nano-3-30b i0.06 o0.24 b,i0.03,o0.12 x,i0.03,o0.12 y,i0.11,o0.42 c256000 m8000 fts
bedrock/nvidia.nemotron-nano-9b-v2 i0.06 o0.23 b,i0.03,o0.12 x,i0.03,o0.12 y,i0.11,o0.4 c128000 m8000 fts
bedrock/nvidia.nemotron-super-3-120b i0.15 o0.65 b,i0.075,o0.325 x,i0.075,o0.325 y,i0.2625,o1.1375 c256000 m32000 ftrs
bedrock/openai.gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 c922000 m128000 fvtpr
bedrock/openai.gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 c922000 m128000 fvtpr
bedrock/openai.gpt-oss-120b-1:0 i0.15 o0.6 b,i0.075,o0.3 x,i0.075,o0.3 y,i0.2625,o1.05 c128000 m16384 ftrs
bedrock/openai.gpt-oss-20b-1:0 i0.07 o0.3 b,i0.035,o0.15 x,i0.035,o0.15 y,i0.1225,o0.525 c128000 m16384 ftrs
bedrock/openai.gpt-oss-safeguard-120b i0.15 o0.6 b,i0.07,o0.3 x,i0.07,o0.3 y,i0.26,o1.05 c128000 m16000 fts
bedrock/openai.gpt-oss-safeguard-20b i0.07 o0.2 b,i0.03,o0.1 x,i0.03,o0.1 y,i0.12,o0.35 c128000 m16000 fts
bedrock/qwen.qwen3-235b-a22b-2507-v1:0 i0.22 o0.88 b,i0.11,o0.44 x,i0.11,o0.44 c262144 m8192 ftr
bedrock/qwen.qwen3-32b-v1:0 i0.15 o0.6 b,i0.075,o0.3 x,i0.075,o0.3 y,i0.2625,o1.05 c32768 m8192 ftr
bedrock/qwen.qwen3-coder-30b-a3b-v1:0 i0.15 o0.6 b,i0.075,o0.3 y,i0.2625,o1.05 c262144 m16384 ftr
bedrock/qwen.qwen3-coder-480b-a35b-v1:0 i0.45 o1.8 c262144 m16384 ftr
bedrock/qwen.qwen3-coder-next i0.5 o1.2 b,i0.25,o0.6 x,i0.25,o0.6 y,i0.875,o2.1 c256000 m16000 fts
bedrock/qwen.qwen3-next-80b-a3b i0.15 o1.2 x,i0.07,o0.6 y,i0.26,o2.1 c256000 m8000 fts
bedrock/qwen.qwen3-vl-235b-a22b i0.53 o2.66 b,i0.26,o1.33 y,i0.93,o4.66 c256000 m8000 fvt
bedrock/sa-east-1/deepseek.v3.2 i0.74 o2.22 b,i0.37,o1.11 x,i0.37,o1.11 y,i1.295,o3.885 c156000 m8000 ftrs
bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0 i4.45 o5.88 c8192 m8192
bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0 i0.5 o1.01 c8192 m8192
bedrock/sa-east-1/minimax.minimax-m2.1 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 fts
bedrock/sa-east-1/minimax.minimax-m2.5 i0.36 o1.44 b,i0.18,o0.72 x,i0.18,o0.72 y,i0.63,o2.52 c196000 m8192 ftrs
bedrock/sa-east-1/moonshotai.kimi-k2-thinking i0.73 o3.03 x,i0.36,o1.52 c262144 m16000 ftr
bedrock/sa-east-1/moonshotai.kimi-k2.5 i0.72 o3.6 b,i0.36,o1.8 x,i0.36,o1.8 y,i1.26,o6.3 c262144 m16000 fvts
bedrock/sa-east-1/qwen.qwen3-coder-next i0.6 o1.44 x,i0.3,o0.72 c262144 m16384 fts
bedrock/sa-east-1/qwen.qwen3-next-80b-a3b i0.18 o1.45 x,i0.09,o0.72 y,i0.32,o2.54 c262144 m8192 fts
bedrock/twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/us-east-1/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/us-east-1/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/us-east-1/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/us-east-1/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 x,i0.31,o0.925 y,i1.085,o3.2375 c156000 m8000 ftrs
bedrock/us-east-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/us-east-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/us-east-1/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 fts
bedrock/us-east-1/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 fts
bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/us-east-1/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/us-east-1/moonshotai.kimi-k2-thinking i0.6 o2.5 x,i0.3,o1.25 c262144 m16000 ftr
bedrock/us-east-1/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 x,i0.3,o1.5 y,i1.05,o5.25 c262144 m16000 fvts
bedrock/us-east-1/qwen.qwen3-coder-next i0.5 o1.2 b,i0.25,o0.6 x,i0.25,o0.6 y,i0.875,o2.1 c262144 m16384 fts
bedrock/us-east-1/zai.glm-5 i1 o3.2 b,i0.5,o1.6 x,i0.5,o1.6 y,i1.75,o5.6 c200000 m128000 ftrs
bedrock/us-east-2/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 x,i0.31,o0.925 y,i1.085,o3.2375 c156000 m8000 ftrs
bedrock/us-east-2/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 fts
bedrock/us-east-2/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 ftrs
bedrock/us-east-2/moonshotai.kimi-k2-thinking i0.6 o2.5 x,i0.3,o1.25 c262144 m16000 ftr
bedrock/us-east-2/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 x,i0.3,o1.5 y,i1.05,o5.25 c262144 m16000 fvts
bedrock/us-east-2/qwen.qwen3-coder-next i0.5 o1.2 x,i0.25,o0.6 c262144 m16384 fts
bedrock/us-gov-east-1/amazon.nova-pro-v1:0 i0.96 o3.84 r0.24 c300000 m10000 fvtpsd
bedrock/us-gov-east-1/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0 i0.03 o0 c8192 de
bedrock/us-gov-east-1/amazon.titan-text-express-v1 i1.3 o1.7 c42000 m8000
bedrock/us-gov-east-1/amazon.titan-text-lite-v1 i0.3 o0.4 c42000 m4000
bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/us-gov-east-1/anthropic.claude-3-5-sonnet-20240620-v1:0 i3.6 o18 b,i1.8,o9 c200000 m4096 fvtsd
bedrock/us-gov-east-1/anthropic.claude-3-7-sonnet-20250219-v1:0 i3.6 o18 r0.36 w4.5 c200000 m8192 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0 i1.2 o6 r0.12 w1.5 h2.4 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 b,i3,o15 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8000 m2048 fd
bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0 i0.3 o2.65 c8000 m2048 fd
bedrock/us-gov-east-1/moonshotai.kimi-k3 i3.96 o19.8 r0.396 w4.95 b,i1.98,o9.9 x,i1.98,o9.9,r0.198,w2.475 y,i6.93,o34.65,r0.693,w8.6625 c868928 m131072 fvtprs
bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2 i0.24 o0.72 b,i0.12,o0.36 x,i0.12,o0.36 y,i0.42,o1.26 c128000 m8192 fvts
bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b i0.072 o0.288 b,i0.036,o0.144 x,i0.036,o0.144 y,i0.132,o0.504 c262144 m8192 fts
bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2 i0.072 o0.276 b,i0.036,o0.144 x,i0.036,o0.144 y,i0.132,o0.48 c128000 m8192 fts
bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b i0.18 o0.78 b,i0.09,o0.39 x,i0.09,o0.39 y,i0.315,o1.365 c256000 m32768 ftrs
bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0 i0.18 o0.72 b,i0.09,o0.36 x,i0.09,o0.36 y,i0.315,o1.26 c128000 m16384 ftrs
bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0 i0.084 o0.36 b,i0.042,o0.18 x,i0.042,o0.18 y,i0.147,o0.63 c128000 m16384 ftrs
bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0 i0.162 o0 b,i0.081 c8172 de fa
bedrock/us-gov-west-1/amazon.nova-lite-v1:0 i0.072 o0.288 r0.018 b,i0.036,o0.144 c300000 m10000 fvtpsd
bedrock/us-gov-west-1/amazon.nova-micro-v1:0 i0.042 o0.168 r0.0105 b,i0.021,o0.084 c128000 m10000 ftps
bedrock/us-gov-west-1/amazon.nova-pro-v1:0 i0.96 o3.84 r0.24 b,i0.48,o1.92 x,i0.48,o1.92,r0.12 y,i1.68,o6.72,r0.42 c300000 m10000 fvtpsd
bedrock/us-gov-west-1/amazon.titan-embed-text-v1 i0.1 o0 c8192 de
bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0 i0.11 o0 c8192 de
bedrock/us-gov-west-1/amazon.titan-text-express-v1 i0.8 o1.6 c42000 m8000
bedrock/us-gov-west-1/amazon.titan-text-lite-v1 i0.3 o0.4 c42000 m4000
bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0 i0.5 o1.5 c42000 m32000
bedrock/us-gov-west-1/anthropic.claude-3-5-sonnet-20240620-v1:0 i3.6 o18 b,i1.8,o9 c200000 m4096 fvtsd
bedrock/us-gov-west-1/anthropic.claude-3-7-sonnet-20250219-v1:0 i3.6 o18 r0.36 w4.5 c200000 m8192 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0 i1.2 o6 r0.12 w1.5 h2.4 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 b,i3,o15 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 c200000 m64000 fvtprsd
bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8000 m8192 fd
bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8000 m8192 fd
bedrock/us-gov-west-1/moonshotai.kimi-k3 i3.96 o19.8 r0.396 w4.95 b,i1.98,o9.9 x,i1.98,o9.9,r0.198,w2.475 y,i6.93,o34.65,r0.693,w8.6625 c868928 m131072 fvtprs
bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2 i0.24 o0.72 b,i0.12,o0.36 x,i0.12,o0.36 y,i0.42,o1.26 c128000 m8192 fvts
bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b i0.072 o0.288 b,i0.036,o0.144 x,i0.036,o0.144 y,i0.132,o0.504 c262144 m8192 fts
bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2 i0.072 o0.276 b,i0.036,o0.144 x,i0.036,o0.144 y,i0.132,o0.48 c128000 m8192 fts
bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b i0.18 o0.78 b,i0.09,o0.39 x,i0.09,o0.39 y,i0.315,o1.365 c256000 m32768 ftrs
bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0 i0.18 o0.72 b,i0.09,o0.36 x,i0.09,o0.36 y,i0.315,o1.26 c128000 m16384 ftrs
bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0 i0.084 o0.36 b,i0.042,o0.18 x,i0.042,o0.18 y,i0.147,o0.63 c128000 m16384 ftrs
bedrock/us-gov.anthropic.claude-fable-5-1 i12 o60 r0.3 w15 h24 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-haiku-5-5 i0.12 o0.6 r0.012 w0.15 h0.24 t100000,i0.6,o3,r0.06,w0.75,h1.2 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-4-8 i6 o30 r0.6 w7.5 h12 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-5 i6 o30 r0.6 w7.5 h12 b,i3,o15 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-opus-5-5 i4.8 o24 r0.24 w6 h9.6 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.6 o18 r0.36 w4.5 h7.2 t200000,i7.2,o27,r0.72,w9,h14.4 c200000 m64000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-5 i2.4 o12 r0.24 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov.anthropic.claude-sonnet-5-5 i2.4 o12 r0.12 w3 h4.8 c1000000 m128000 fvtprsd
bedrock/us-gov.nvidia.nemotron-nano-12b-v2 i0.24 o0.72 c128000 m8192 fvts
bedrock/us-gov.nvidia.nemotron-nano-3-30b i0.072 o0.288 c262144 m8192 fts
bedrock/us-gov.nvidia.nemotron-nano-9b-v2 i0.072 o0.276 c128000 m8192 fts
bedrock/us-gov.nvidia.nemotron-super-3-120b i0.18 o0.78 c256000 m32768 ftrs
bedrock/us-gov.openai.gpt-oss-120b-1:0 i0.18 o0.72 c128000 m16384 ftrs
bedrock/us-gov.openai.gpt-oss-20b-1:0 i0.084 o0.36 c128000 m16384 ftrs
bedrock/us-gov.xai.grok-4.6 i2.64 o7.92 r0.66 c500000 m500000 fvtr
bedrock/us-gov.xai.grok-4.7 i2.64 o7.92 r0.66 b,i1.32,o3.96 x,i1.32,o3.96,r0.33 y,i4.62,o13.86,r1.155 c524288 m524288 fvtr
bedrock/us-west-1/meta.llama3-70b-instruct-v1:0 i2.65 o3.5 c8192 m8192
bedrock/us-west-1/meta.llama3-8b-instruct-v1:0 i0.3 o0.6 c8192 m8192
bedrock/us-west-2/anthropic.claude-instant-v1 i0.8 o2.4 c100000 m8191
bedrock/us-west-2/anthropic.claude-v1 i8 o24 c100000 m8191
bedrock/us-west-2/anthropic.claude-v2:1 i8 o24 c100000 m8191
bedrock/us-west-2/deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 x,i0.31,o0.925 y,i1.085,o3.2375 c156000 m8000 ftrs
bedrock/us-west-2/minimax.minimax-m2.1 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 fts
bedrock/us-west-2/minimax.minimax-m2.5 i0.3 o1.2 b,i0.15,o0.6 x,i0.15,o0.6 y,i0.525,o2.1 c196000 m8192 fts
bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2 i0.15 o0.2 c32000 m4096
bedrock/us-west-2/mistral.mistral-large-2402-v1:0 i4 o12 c32000 m4096 ft
bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1 i0.45 o0.7 c32000 m4096
bedrock/us-west-2/moonshotai.kimi-k2-thinking i0.6 o2.5 x,i0.3,o1.25 c262144 m16000 ftr
bedrock/us-west-2/moonshotai.kimi-k2.5 i0.6 o3 b,i0.3,o1.5 x,i0.3,o1.5 y,i1.05,o5.25 c262144 m16000 fvts
bedrock/us-west-2/qwen.qwen3-coder-next i0.5 o1.2 x,i0.25,o0.6 c262144 m16384 fts
bedrock/us-west-2/zai.glm-5 i1 o3.2 b,i0.5,o1.6 x,i0.5,o1.6 y,i1.75,o5.6 c200000 m128000 ftrs
bedrock/us.amazon.nova-2-lite-v1:0 i0.33 o2.75 r0.0825 b,i0.165,o1.375 x,i0.165,o1.375,r0.04125 y,i0.5775,o4.8125,r0.144375 c1000000 m64000 fvtprsd
bedrock/us.amazon.nova-2-pro-preview-20251202-v1:0 i1.375 o11 r0.34375 b,i0.6875,o5.5 y,i2.40625,o19.25 c1000000 m64000 fvtprsd
bedrock/us.amazon.nova-lite-v1:0 i0.06 o0.24 r0.015 b,i0.03,o0.12 c300000 m10000 fvtpsd
bedrock/us.amazon.nova-micro-v1:0 i0.035 o0.14 r0.00875 b,i0.0175,o0.07 c128000 m10000 ftps
bedrock/us.amazon.nova-pro-v1:0 i0.8 o3.2 r0.2 b,i0.4,o1.6 x,i0.4,o1.6,r0.1 y,i1.4,o5.6,r0.35 c300000 m10000 fvtpsd
bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0 i0.8 o4 r0.08 w1 c200000 m8192 ftpsd
bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0 i3 o15 r0.3 w3.75 c200000 m4096 fvtsd
bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtpsd
bedrock/us.anthropic.claude-3-7-sonnet-20250219-v1:0 i3 o15 r0.3 w3.75 c200000 m8192 fvtprsd
bedrock/us.anthropic.claude-3-opus-20240229-v1:0 i15 o75 r1.5 w18.75 c200000 m4096 fvts
bedrock/us.anthropic.claude-fable-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-fable-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0 i1.1 o5.5 r0.11 w1.375 h2.2 b,i0.55,o2.75 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-haiku-5-5 i0.11 o0.55 r0.011 w0.1375 h0.22 t100000,i0.55,o2.75,r0.055,w0.6875,h1.1 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-5 i11 o55 r1.1 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-5-1 i11 o55 r0.275 w13.75 h22 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-mythos-preview i27.5 o137.5 r2.75 w34.375 h55 c1000000 m128000 fvtpr
bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/us.anthropic.claude-opus-4-20250514-v1:0 i15 o75 r1.5 w18.75 c200000 m32000 fvtprsd
bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0 i5.5 o27.5 r0.55 w6.875 h11 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-opus-4-6-v1 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-4-7 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-4-8 i5.5 o27.5 r0.55 w6.875 h11 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-5 i5.5 o27.5 r0.55 w6.875 h11 b,i2.75,o13.75 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-opus-5-5 i4.4 o22 r0.22 w5.5 h8.8 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0 i3.3 o16.5 r0.33 w4.125 h6.6 t200000,i6.6,o24.75,r0.66,w8.25,h13.2 b,i1.65,o8.25 c200000 m64000 fvtprsd
bedrock/us.anthropic.claude-sonnet-4-6 i3.3 o16.5 r0.33 w4.125 h6.6 c1000000 m64000 fvtprsd
bedrock/us.anthropic.claude-sonnet-5 i2.2 o11 r0.22 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/us.anthropic.claude-sonnet-5-5 i2.2 o11 r0.11 w2.75 h4.4 c1000000 m128000 fvtprsd
bedrock/us.cohere.embed-v4:0 i0.12 o0 c128000 de
bedrock/us.deepseek.r1-v1:0 i1.35 o5.4 c128000 m8192 fr
bedrock/us.deepseek.v3.2 i0.62 o1.85 b,i0.31,o0.925 x,i0.31,o0.925 y,i1.085,o3.2375 c163840 m163840 ftrs
bedrock/us.meta.llama3-1-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/us.meta.llama3-1-8b-instruct-v1:0 i0.22 o0.22 b,i0.11,o0.11 c128000 m4096 ft
bedrock/us.meta.llama3-3-70b-instruct-v1:0 i0.72 o0.72 b,i0.36,o0.36 c128000 m4096 ft
bedrock/us.meta.llama4-maverick-17b-instruct-v1:0 i0.24 o0.97 b,i0.12,o0.485 c1000000 m8192 ft
bedrock/us.meta.llama4-scout-17b-instruct-v1:0 i0.17 o0.66 b,i0.085,o0.33 c10000000 m8192 ft
bedrock/us.mistral.pixtral-large-2502-v1:0 i2 o6 c128000 m16384 ft
bedrock/us.moonshotai.kimi-k3 i3.3 o16.5 r0.33 w4.125 x,i1.65,o8.25,r0.165,w2.0625 y,i5.775,o28.875,r0.5775,w7.21875 c1000000 m131072 fvtprs
bedrock/us.moonshotai.kimi-k3.1 i4.4 o22 r0.22 w5.5 x,i2.2,o11,r0.11,w2.75 y,i7.7,o38.5,r0.385,w9.625 c868928 m131072 fvtprs
bedrock/us.openai.gpt-5.4 i2.75 o16.5 r0.275 t272000,i5.5,o24.75,r0.55 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.5 i5.5 o33 r0.55 t272000,i11,o49.5,r1.1 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-luna i0.22 o1.32 r0.022 w0.275 t272000,i0.44,o1.98,r0.044,w0.55 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-sol i4.4 o22 r0.44 w5.5 t272000,i8.8,o33,r0.88,w11 c922000 m128000 fvtr
bedrock/us.openai.gpt-5.6-terra i2.2 o13.2 r0.22 w2.75 t272000,i4.4,o19.8,r0.44,w5.5 c922000 m128000 fvtr
bedrock/us.openai.gpt-6-astra i11 o55 r1.1 w13.75 t272000,i22,o82.5,r2.2,w27.5 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6-luna i0.11 o0.55 r0.011 w0.1375 t272000,i0.22,o0.825,r0.022,w0.275 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6-sol i2.2 o11 r0.22 w2.75 t272000,i4.4,o16.5,r0.44,w5.5 c922000 m128000 fvtpr
bedrock/us.openai.gpt-6.1-sol i2.2 o11 r0.11 w2.75 t272000,i4.4,o16.5,r0.22,w5.5 c1000000 m131072 fvtpr
bedrock/us.openai.gpt-6.1-terra i1.1 o5.5 r0.055 w1.375 t272000,i2.2,o8.25,r0.11,w2.75 c922000 m128000 fvtpr
bedrock/us.twelvelabs.marengo-embed-2-7-v1:0 c77 de
bedrock/us.twelvelabs.marengo-embed-3-0-v1:0 c500 de
bedrock/us.twelvelabs.pegasus-1-2-v1:0 o7.5
bedrock/us.twelvelabs.pegasus-1-5-v1:0 o7.5 c261120 m98304
bedrock/us.writer.palmyra-x4-v1:0 i2.5 o10 c128000 m8192 ftd
bedrock/us.writer.palmyra-x5-v1:0 i0.6 o6 c128000 m8192 ftd
bedrock/us.xai.grok-4.6 i2.2 o6.6 r0.55 x,i1.1,o3.3,r0.275 y,i3.85,o11.55,r0.9625 c500000 m500000 fvtr
bedrock/us.xai.grok-4.7 i2.2 o6.6 r0.55 x,i1.1,o3.3,r0.275 y,i3.85,o11.55,r0.9625 c524288 m524288 fvtr
bedrock/us.zai.glm-5.3 i1.848 o5.808 r0.3432 w2.31 b,i0.924,o2.904,r0.1716,w1.155 x,i0.924,o2.904,r0.1716,w1.155 y,i3.234,o10.164,r0.6006,w4.0425 c1000000 m128000 ftprs
bedrock/writer.palmyra-vision-7b i0.15 o0.6 b,i0.075,o0.3 x,i0.075,o0.3 y,i0.2625,o1.05 c4096 m4096 fv
bedrock/writer.palmyra-x4-v1:0 i2.5 o10 c128000 m8192 ftd
bedrock/writer.palmyra-x5-v1:0 i0.6 o6 c128000 m8192 ftd
bedrock/zai.glm-4.7 i0.6 o2.2 b,i0.3,o1.1 x,i0.3,o1.1 y,i1.05,o3.85 c203000 m128000 ftrs
bedrock/zai.glm-4.7-flash i0.07 o0.4 b,i0.035,o0.2 x,i0.035,o0.2 y,i0.1225,o0.7 c203000 m128000 ftrs
bedrock/zai.glm-5 i1 o3.2 b,i0.5,o1.6 y,i1.75,o5.6 c200000 m128000 ftrs
cerebras/gemma-4-31b i0.99 o1.49 c131072 m40960 fvtrs
cerebras/gpt-oss-120b i0.35 o0.75 c131072 m32768 ftrs
cerebras/llama-3.1-70b i0.6 o0.6 c128000 m128000 ft
cerebras/llama-3.1-8b i0.1 o0.1 c128000 m128000 ft
cerebras/qwen-3.8-27b i0.99 o1.49 c65536 m32768 fvtrs
cohere/command-nightly i1 o2 c4096 m4096 dc
cohere/embed-english-light-v3.0 i0.1 o0 c512 de
cohere/embed-english-v3.0 i0.1 o0 c512 de
cohere/embed-multilingual-light-v3.0 i100 o0 c512 de
cohere/embed-multilingual-v3.0 i0.1 o0 c512 de
cohere/embed-v4.0 i0.12 o0 c128000 de
cohere/embed-v5.0-fast i0.08 o0 c128000 de
cohere/embed-v5.0-pro i0.12 o0 c128000 de
cohere_chat/c4ai-aya-expanse-32b i0.5 o1.5 c128000 m4000
cohere_chat/command-a-03-2025 i2.5 o10 c256000 m8000 ft
cohere_chat/command-a-plus-05-2026 c128000 m64000 fvtrs
cohere_chat/command-r-08-2024 i0.15 o0.6 c128000 m4096 ft
cohere_chat/command-r-plus-08-2024 i2.5 o10 c128000 m4096 ft
cohere_chat/command-r7b-12-2024 i0.0375 o0.15 c128000 m4096 ft
dashscope/deepseek-v4-flash i0.2 o0.4 r0.04 c1000000 m393216 ftprs
dashscope/deepseek-v4-flash-0731 i0.2 o0.4 r0.04 c1000000 m393216 ftprs
dashscope/deepseek-v4-pro i2.4 o4.8 r0.2 c1000000 m393216 ftprs
dashscope/glm-5.1 i1.4 o4.4 r0.26 c202745 m131072 ftprs
dashscope/glm-5.2 i1.4 o4.4 r0.28 c1048576 m131072 ftprs
dashscope/kimi-k2.7-code i0.95 o4 r0.19 c229376 m16384 fvtprs
dashscope/qwen-coder i0.3 o1.5 c1000000 m16384 ftr
dashscope/qwen-flash c997952 m32768 ftr
dashscope/qwen-flash-2025-07-28 c997952 m32768 ftr
dashscope/qwen-max i1.6 o6.4 c30720 m8192 ftr
dashscope/qwen-plus i0.4 o1.2 c129024 m16384 ftr
dashscope/qwen-plus-2025-01-25 i0.4 o1.2 c129024 m8192 ftr
dashscope/qwen-plus-2025-04-28 i0.4 o1.2 c129024 m16384 ftr
dashscope/qwen-plus-2025-07-14 i0.4 o1.2 c129024 m16384 ftr
dashscope/qwen-plus-2025-07-28 c997952 m32768 ftr
dashscope/qwen-plus-2025-09-11 c997952 m32768 ftr
dashscope/qwen-plus-latest c997952 m32768 ftr
dashscope/qwen-turbo i0.05 o0.2 c129024 m16384 ftr
dashscope/qwen-turbo-2024-11-01 i0.05 o0.2 c1000000 m8192 ftr
dashscope/qwen-turbo-2025-04-28 i0.05 o0.2 c1000000 m16384 ftr
dashscope/qwen-turbo-latest i0.05 o0.2 c1000000 m16384 ftr
dashscope/qwen3-30b-a3b c129024 m16384 ftr
dashscope/qwen3-coder-flash c997952 m65536 ftr
dashscope/qwen3-coder-flash-2025-07-28 c997952 m65536 ftr
dashscope/qwen3-coder-plus c997952 m65536 ftr
dashscope/qwen3-coder-plus-2025-07-22 c997952 m65536 ftr
dashscope/qwen3-max c258048 m65536 ftr
dashscope/qwen3-max-2026-01-23 c258048 m65536 ftr
dashscope/qwen3-max-preview c258048 m65536 ftr
dashscope/qwen3-next-80b-a3b-instruct i0.15 o1.2 c262144 m65536 ft
dashscope/qwen3-next-80b-a3b-thinking i0.15 o1.2 c262144 m65536 ftr
dashscope/qwen3-vl-235b-a22b-instruct i0.4 o1.6 c131072 m32768 fvt
dashscope/qwen3-vl-235b-a22b-thinking i0.4 o4 c131072 m32768 fvtr
dashscope/qwen3-vl-32b-instruct i0.16 o0.64 c131072 m32768 fvt
dashscope/qwen3-vl-32b-thinking i0.16 o2.87 c131072 m32768 fvtr
dashscope/qwen3-vl-plus c260096 m32768 fvtr
dashscope/qwen3.5-plus c991808 m65536 fvtr
dashscope/qwen3.7-max i2.5 o7.5 r0.5 w3.125 c991808 m65536 ftprs
dashscope/qwen3.7-plus c991808 m65536 fvtprs
dashscope/qwen3.8-flash i0.15 o0.47 r0.016 w0.2 c991808 m131072 fvtprsw
dashscope/qwen3.8-max i2 o6 r0.25 c991808 m131072 fvtprs
dashscope/qwen3.8-omni-flash i0.15 o0.47 r0.016 c991808 m131072 fvtprsaw
dashscope/qwq-plus i0.8 o2.4 c98304 m8192 ftr
databricks/databricks-bge-large-en i0.10003 o0 r0.10003 w0.10003 c512 de
databricks/databricks-claude-fable-5 i9.99999 o50.00002 r1.00002 w12.49997 h19.99998 c1000000 m128000 ftpr
databricks/databricks-claude-fable-5-1 i9.99999 o50.00002 r0.24997 w12.49997 h19.99998 c1000000 m128000 fvtpr
databricks/databricks-claude-haiku-4-5 i1.00002 o5.00003 r0.10003 w1.24999 h1.99997 c200000 m64000 ftpr
databricks/databricks-claude-haiku-5-5 i0.10003 o0.50001 r0.01001 w0.12502 h0.19999 t100000,i0.50001,o2.49998,r0.04998,w0.62503,h1.00002 c1000000 m128000 fvtpr
databricks/databricks-claude-opus-4 i15.00002 o75.0001 r1.50003 w18.74999 h29.99997 c200000 m32000 ftpr
databricks/databricks-claude-opus-4-1 i15.00002 o75.0001 r1.50003 w18.74999 h29.99997 c200000 m32000 ftpr
databricks/databricks-claude-opus-4-5 i5.00003 o25.00001 r0.50001 w6.25002 h9.99999 c200000 m64000 ftpr
databricks/databricks-claude-opus-4-6 i5.00003 o25.00001 r0.50001 w6.25002 h9.99999 c1000000 m128000 ftpr
databricks/databricks-claude-opus-4-7 i5.00003 o25.00001 r0.50001 w6.25002 h9.99999 c1000000 m128000 fvtpr
databricks/databricks-claude-opus-4-8 i5.00003 o25.00001 r0.50001 w6.25002 h9.99999 c1000000 m128000 fvtpr
databricks/databricks-claude-opus-5 i5.00003 o25.00001 r0.50001 w6.25002 h9.99999 c1000000 m128000 fvtpr
databricks/databricks-claude-opus-5-5 i4.00001 o19.99998 r0.19999 w5.00003 h8.00002 c1000000 m128000 fvtpr
databricks/databricks-claude-sonnet-4-1 i2.99999 o15.00002 r0.30002 w3.74997 c200000 m64000 ftpr
databricks/databricks-claude-sonnet-4-5 i2.99999 o15.00002 r0.30002 w3.74997 h5.99998 c200000 m64000 ftpr
databricks/databricks-claude-sonnet-4-6 i2.99999 o15.00002 r0.30002 w3.74997 h5.99998 c1000000 m64000 ftpr
databricks/databricks-claude-sonnet-5 i1.99997 o9.99999 r0.19999 w2.49998 h4.00001 c1000000 m128000 fvtpr
databricks/databricks-claude-sonnet-5-5 i1.99997 o9.99999 r0.10003 w2.49998 h4.00001 c1000000 m128000 ftpr
databricks/databricks-deepseek-v4-1-flash-1017 i0.30002 o1.20001 r0.007 w0.30002 c1000000 m384000 fvtpr
databricks/databricks-gemini-2-5-flash-lite i0.12502 o0.50001 r0.01253 w0.12502 c1048576 m65536 fvtpra
databricks/databricks-gemini-3-1-flash-image i0.62503 o3.74997 r0.62503 w0.62503 c131072 m32768 fv
databricks/databricks-gemini-3-1-flash-lite i0.31248 o1.87502 r0.03122 w0.31248 y,i0.56252,o3.37498,r0.05628,w0.56252 c1048576 m65536 fvtpa
databricks/databricks-gemini-3-1-flash-lite-image i0.31248 o1.87502 r0.31248 w0.31248 c65536 m4096 fv
databricks/databricks-gemini-3-1-pro i2.49998 o15.00002 r0.24997 w2.49998 t200000,i5.00003,o22.5,r0.50001 y,i4.50002,o26.99998,r0.45003,w4.50002 y200000,i8.99997,o40.49997,r0.89999 c1048576 m65536 fvtpra
databricks/databricks-gemini-3-5-flash i1.87502 o11.24998 r0.18753 w1.87502 y,i3.37498,o20.25002,r0.33747,w3.37498 c1048576 m65536 fvtpra
databricks/databricks-gemini-3-5-flash-lite i0.37499 o3.12501 r0.03752 w0.37499 y,i0.67501,o5.62499,r0.06748,w0.67501 c1048576 m65536 fvtprsa
databricks/databricks-gemini-3-6-flash i0.74998 o3.74997 r0.07497 w0.74998 y,i1.35002,o6.75003,r0.13503,w1.35002 c1048576 m65536 fvtpra
databricks/databricks-gemini-3-7-flash i0.74998 o3.74997 r0.07497 w0.74998 y,i1.35002,o6.75003,r0.13503,w1.35002 c1048576 m65536 fvtra
databricks/databricks-gemini-3-8-flash i0.74998 o3.74997 r0.07497 w0.74998 y,i1.35002,o6.75003,r0.13503,w1.35002 c1048576 m65536 fvtra
databricks/databricks-gemini-3-flash i0.62503 o3.74997 r0.06251 w0.62503 y,i1.12497,o6.75003,r0.11249,w1.12497 c1048576 m65536 fvtpa
databricks/databricks-gemini-3-pro i2.49998 o15.00002 r0.24997 w2.49998 c1048576 m65536 ftp
databricks/databricks-gemini-3-pro-image i2.49998 o15.00002 r2.49998 w2.49998 c65536 m32768 fv
databricks/databricks-gemini-4-argon i2.49998 o12.49997 r0.12502 w2.49998 y,i4.50002,o22.50003,r0.22498,w4.50002 c1048576 m1048576 fvtpra
databricks/databricks-gemma-3-12b i0.15001 o0.50001 r0.15001 w0.15001 c128000 m32000
databricks/databricks-glm-5-2 i1.4 o4.39999 r0.25998 w1.4 y,i2.45,o7.7,r0.455,w2.45 c1000000 m131072 ftpr
databricks/databricks-glm-5-3 i1.4 o4.39999 r0.25998 w1.4 y,i2.45,o7.7,r0.455,w2.45 c1048576 m65536 ftprs
databricks/databricks-glm-5-3-flash i0.15001 o0.50001 r0.03003 w0.15001 y,i0.2625,o0.875,r0.0525,w0.2625 c1048576 m131072 fvtpr
databricks/databricks-gpt-5 i1.24999 o9.99999 r0.12502 w1.24999 y,i2.49998,o19.99998,r0.24997,w2.49998 c272000 m128000 ftp
databricks/databricks-gpt-5-1 i1.24999 o9.99999 r0.12502 w1.24999 y,i2.49998,o19.99998,r0.24997,w2.49998 c272000 m128000 ftp
databricks/databricks-gpt-5-2 i1.75 o14 r0.175 w1.75 y,i3.5,o28,r0.35,w3.5 c272000 m128000 ftp
databricks/databricks-gpt-5-3-codex i1.75 o14 r0.175 w1.75 y,i3.5,o28,r0.35,w3.5 c272000 m128000 dr ftp
databricks/databricks-gpt-5-4 i2.49998 o15.00002 r0.24997 w2.49998 t272000,i5.00003,o22.5,r0.50001 y,i5.00003,o29.99997,r0.50001,w5.00003 y272000,i5.00003,o29.99997,r0.50001 c922000 m128000 fvtpr
databricks/databricks-gpt-5-4-mini i0.74998 o4.50002 r0.07497 w0.74998 y,i1.50003,o8.99997,r0.15001,w1.50003 c272000 m128000 fvtpr
databricks/databricks-gpt-5-4-nano i0.19999 o1.24999 r0.02002 w0.19999 c272000 m128000 fvtpr
databricks/databricks-gpt-5-4-pro i29.99997 o180.0001 r29.99997 w29.99997 t272000,i60,o270 c922000 m128000 dr fvtpr
databricks/databricks-gpt-5-5 i5.00003 o29.99997 r0.50001 w5.00003 t272000,i9.99999,o45,r1.00002 y,i12.49997,o75.0001,r1.24999,w12.49997 y272000,i12.49997,o75.0001,r1.24999 c922000 m128000 dr fvtpr
databricks/databricks-gpt-5-5-pro i29.99997 o180.0001 r29.99997 w29.99997 t272000,i60,o270 c922000 m128000 dr fvtpr
databricks/databricks-gpt-5-6-luna i0.19999 o1.20001 r0.02002 w0.24997 t272000,i0.39998,o1.79998,r0.03997,w0.50001 y,i0.39998,o2.40002,r0.03997,w0.50001 y272000,i0.80003,o3.60003,r0.08001,w1.00002 c922000 m128000 fvtpr
databricks/databricks-gpt-5-6-sol i4.00001 o19.99998 r0.39998 w5.00003 t272000,i8.00002,o30,r0.80003,w9.99999 y,i8.00002,o40.00003,r0.80003,w9.99999 y272000,i15.99997,o60.00001,r1.59999,w19.99998 c922000 m128000 fvtpr
databricks/databricks-gpt-5-6-terra i1.99997 o12.00003 r0.19999 w2.49998 t272000,i4.00001,o18,r0.39998,w5.00003 y,i4.00001,o23.99999,r0.39998,w5.00003 y272000,i8.00002,o36.00002,r0.80003,w9.99999 c922000 m128000 fvtpr
databricks/databricks-gpt-5-mini i0.24997 o1.99997 r0.02499 w0.24997 y,i0.45003,o3.60003,r0.04501,w0.45003 c272000 m128000 ftp
databricks/databricks-gpt-5-nano i0.04998 o0.39998 r0.00497 w0.04998 c272000 m128000 ftp
databricks/databricks-gpt-6-1-sol i1.99997 o9.99999 r0.10003 w2.49998 t272000,i4.00001,o15,r0.19999,w5.00003 y,i4.00001,o19.9997,r0.19999,w5.00003 y272000,i8.00002,o29.9999,r0.39998,w9.99999 c922000 m128000 dr fvtpr
databricks/databricks-gpt-6-1-terra i1.00002 o5.00003 r0.04998 w1.24999 t272000,i1.99997,o7.50001,r0.10003,w2.49998 y,i1.99997,o9.99999,r0.10003,w2.49998 y272000,i4.00001,o15.00002,r0.19999,w5.00003 c922000 m128000 fvtpr
databricks/databricks-gpt-6-astra i9.99999 o50.00002 r1.00002 w12.49997 t272000,i20,o75.0001,r1.99997,w25 y,i19.99998,o99.9999,r1.99997,w25.00001 y272000,i40.00003,o150.0002,r4.00001,w50.00002 c922000 m128000 fvtpr
databricks/databricks-gpt-6-luna i0.10003 o0.50001 r0.01001 w0.12502 t272000,i0.19999,o0.7497,r0.02002,w0.24997 y,i0.19999,o1.0003,r0.02002,w0.24997 y272000,i0.39998,o1.5001,r0.03997,w0.50001 c922000 m128000 dr fvtpr
databricks/databricks-gpt-6-sol i1.99997 o9.99999 r0.19999 w2.49998 t272000,i4.00001,o15.0003,r0.39998,w5.00003 y,i4.00001,o19.9997,r0.39998,w5.00003 y272000,i8.00002,o29.9999,r0.80003,w9.99999 c922000 m128000 dr fvtpr
databricks/databricks-gpt-oss-120b i0.15001 o0.59997 r0.15001 w0.15001 c131072 m131072
databricks/databricks-gpt-oss-20b i0.07 o0.30002 r0.07 w0.07 c131072 m131072
databricks/databricks-grok-4-6 i2.49998 o7.50001 r0.62503 w2.49998 c500000 ftpr
databricks/databricks-grok-4-7 i2.49998 o7.50001 r0.62503 w2.49998 c500000 m500000 fvtpr
databricks/databricks-gte-large-en i0.12999 o0 r0.12999 w0.12999 c8192 de
databricks/databricks-kimi-k3 i2.99999 o15.00002 r0.30002 w2.99999 y,i5.25,o26.25,r0.525,w5.25 c1000000 m1048576 fvtpr
databricks/databricks-kimi-k3-1-pro i1.99997 o9.99999 r0.19999 w1.99997 c1048576 m1048576 fvtpr
databricks/databricks-llama-4-maverick i0.50001 o1.50003 r0.50001 w0.50001 c128000 m128000
databricks/databricks-meta-llama-3-1-8b-instruct i0.15001 o0.45003 r0.15001 w0.15001 c200000 m128000
databricks/databricks-meta-llama-3-3-70b-instruct i0.50001 o1.50003 r0.50001 w0.50001 c128000 m128000
databricks/databricks-qwen3-embedding-0-6b i0.02002 o0 r0.02002 w0.02002 c32768 de
databricks/databricks-qwen3-next-80b-a3b-instruct i0.15001 o1.20001 r0.15001 w0.15001 ft
databricks/databricks-qwen35-122b-a10b i0.22001 o2.20003 r0.22001 w0.22001 y,i0.385,o3.85,r0.385,w0.385 c262144 m25000 ftr
deepinfra/ByteDance/Seed-1.8 i0.25 o2 r0.05 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-code i0.5 o3 r0.1 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-mini i0.1 o0.4 r0.02 c256000 m256000 fvtprs
deepinfra/ByteDance/Seed-2.0-pro i0.5 o3 r0.1 c256000 m256000 fvtprs
deepinfra/Gryphe/MythoMax-L2-13b i0.4 o0.4 c4096 m4096 ft
deepinfra/MiniMaxAI/MiniMax-M2.7 i0.25 o1 r0.05 c196608 m196608 ftprs
deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo i0.38 o1.7 r0.07 c196608 m196608 ftprs
deepinfra/MiniMaxAI/MiniMax-M3 i0.28 o1.1 r0.056 c524288 m524288 fvtprs
deepinfra/NousResearch/Hermes-3-Llama-3.1-405B i1 o1 c131072 m131072 ft
deepinfra/NousResearch/Hermes-3-Llama-3.1-70B i0.7 o0.7 c131072 m131072
deepinfra/Qwen/QwQ-32B i0.15 o0.4 c131072 m131072 ft
deepinfra/Qwen/Qwen2.5-72B-Instruct i0.36 o0.4 c32768 m32768 ft
deepinfra/Qwen/Qwen2.5-7B-Instruct i0.04 o0.1 c32768 m32768
deepinfra/Qwen/Qwen2.5-VL-32B-Instruct i0.2 o0.6 c128000 m128000 fvt
deepinfra/Qwen/Qwen3-14B i0.12 o0.24 c40960 m40960 ft
deepinfra/Qwen/Qwen3-235B-A22B i0.18 o0.54 c40960 m40960 ft
deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507 i0.09 o0.55 c262144 m262144 ft
deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507 i0.3 o2.9 c262144 m262144 ft
deepinfra/Qwen/Qwen3-30B-A3B i0.12 o0.5 c40960 m40960 ft
deepinfra/Qwen/Qwen3-32B i0.08 o0.28 c40960 m40960 ft
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct i0.4 o1.6 c262144 m262144 ft
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo i0.3 o1 r0.1 c262144 m262144 ftp
deepinfra/Qwen/Qwen3-Max i1.2 o6 r0.24 c256000 m256000 ftps
deepinfra/Qwen/Qwen3-Max-Thinking i1.2 o6 r0.24 c256000 m256000 ftps
deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct i0.09 o1.1 c262144 m262144 ft
deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking i0.14 o1.4 c262144 m262144 ft
deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct i0.2 o0.88 r0.11 c262144 m262144 fvtps
deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct i0.15 o0.6 c262144 m262144 fvts
deepinfra/Qwen/Qwen3.5-122B-A10B i0.29 o2.4 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.5-27B i0.26 o2.6 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.5-35B-A3B i0.14 o1 r0.05 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.5-397B-A17B i0.45 o3 r0.22 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.5-9B i0.1 o0.15 c262144 m262144 fvts
deepinfra/Qwen/Qwen3.6-27B i0.32 o3.2 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.6-35B-A3B i0.1 o0.95 c262144 m262144 fvtrs
deepinfra/Qwen/Qwen3.7-Max i2.5 o7.5 r0.5 c256000 m256000 ftps
deepinfra/Qwen/Qwen3.8-2.4T-A95B i2 o6 r0.2 c262144 m262144 ftprs
deepinfra/Qwen/Qwen3.8-27B i0.4 o3 r0.04 c262144 m262144 fvtprs
deepinfra/Qwen/Qwen3.8-Max i1.65 o4.951 r0.206 c256000 m256000 ftps
deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo i0.04 o0.05 c8192 m8192
deepinfra/Sao10K/L3.1-70B-Euryale-v2.2 i0.85 o0.85 c131072 m131072
deepinfra/Sao10K/L3.3-70B-Euryale-v2.3 i0.65 o0.75 c131072 m131072
deepinfra/XiaomiMiMo/MiMo-V2.5 i0.4 o2 r0.08 c262144 m262144 fvtprs
deepinfra/XiaomiMiMo/MiMo-V2.5-Pro i1 o3 r0.2 c1048576 m1048576 ftprs
deepinfra/allenai/olmOCR-7B-0725-FP8 i0.27 o1.5 c16384 m16384
deepinfra/anthropic/claude-3-7-sonnet-latest i3.3 o16.5 r0.33 c200000 m200000 ft
deepinfra/anthropic/claude-4-opus i16.5 o82.5 c200000 m200000 ft
deepinfra/anthropic/claude-4-sonnet i3.3 o16.5 c200000 m200000 ft
deepinfra/anthropic/claude-fable-5 i10 o50 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-haiku-4-5 i1 o5 c200000 m200000 fvtrs
deepinfra/anthropic/claude-opus-4-7 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-opus-4-8 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-opus-5 i5 o25 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-sonnet-4-6 i3 o15 c1000000 m1000000 fvtrs
deepinfra/anthropic/claude-sonnet-5 i2 o10 c1000000 m1000000 fvtrs
deepinfra/deepseek-ai/DeepSeek-R1 i0.7 o2.4 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-R1-0528 i0.5 o2.15 r0.35 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo i1 o3 c32768 m32768 ft
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B i0.2 o0.6 c131072 m131072
deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B i0.27 o0.27 c131072 m131072 ft
deepinfra/deepseek-ai/DeepSeek-R1-Turbo i1 o3 c40960 m40960 ft
deepinfra/deepseek-ai/DeepSeek-V3 i0.32 o0.89 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-V3-0324 i0.24 o0.9 r0.135 c163840 m163840 ftp
deepinfra/deepseek-ai/DeepSeek-V3.1 i0.25 o0.95 r0.13 c163840 m163840 ftr
deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus i0.27 o1 r0.216 c163840 m163840 ft
deepinfra/deepseek-ai/DeepSeek-V3.2 i0.26 o0.38 r0.13 c163840 m163840 ftps
deepinfra/deepseek-ai/DeepSeek-V4-Flash i0.09 o0.18 r0.018 c1048576 m1048576 ftprs
deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731 i0.06 o0.18 r0.015 c1048576 m1048576 ftprs
deepinfra/deepseek-ai/DeepSeek-V4-Pro i1.3 o2.6 r0.1 c1048576 m1048576 ftps
deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813 i1.3 o2.6 r0.1 c1048576 m1048576 ftps
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash i0.14 o0.42 r0.0042 c1048576 m131072 fvtprs
deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.14 o0.42 r0.0042 c1048576 m131072 fvtprs
deepinfra/google/gemini-2.5-flash i0.3 o2.5 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-2.5-pro i1.25 o10 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.1-flash-lite i0.25 o1.5 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.1-pro i2 o12 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.5-flash i1.5 o9 c1000000 m1000000 fvtrsa
deepinfra/google/gemini-3.7-flash i0.75 o3.75 c1000000 m1000000 fvtrsa
deepinfra/google/gemma-3-12b-it i0.05 o0.15 c131072 m131072 ft
deepinfra/google/gemma-3-27b-it i0.08 o0.16 c131072 m131072 ft
deepinfra/google/gemma-3-4b-it i0.05 o0.1 c131072 m131072 ft
deepinfra/google/gemma-4-26B-A4B-it i0.07 o0.34 c262144 m262144 fvtrs
deepinfra/google/gemma-4-31B-it i0.2 o0.4 c262144 m262144 fvtrs
deepinfra/google/gemma-4-31B-it-Ultra i0.27 o0.76 c131072 m131072 fvtrs
deepinfra/google/gemma-4-31B-it-turbo i0.09 o0.34 r0.05 c262144 m262144 fvtpr
deepinfra/google/gemma-4-E4B-it i0.02 o0.1 c131072 m131072 ftr
deepinfra/inclusionAI/Ling-3.0-flash i0.06 o0.18 r0.012 c131072 m131072 ftprs
deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct i0.049 o0.049 c131072 m131072
deepinfra/meta-llama/Llama-3.2-3B-Instruct i0.02 o0.02 c131072 m131072 ft
deepinfra/meta-llama/Llama-3.3-70B-Instruct i0.23 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo i0.1 o0.32 c131072 m131072 ft
deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8 i0.2 o0.8 c1048576 m1048576 ft
deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct i0.1 o0.3 c327680 m327680 ft
deepinfra/meta-llama/Llama-Guard-3-8B i0.055 o0.055 c131072 m131072
deepinfra/meta-llama/Llama-Guard-4-12B i0.18 o0.18 c163840 m163840
deepinfra/meta-llama/Meta-Llama-3-8B-Instruct i0.03 o0.06 c8192 m8192 ft
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct i0.4 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo i0.4 o0.4 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct i0.03 o0.05 c131072 m131072 ft
deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo i0.02 o0.04 c131072 m131072 ft
deepinfra/meta-models/Muse-Glimmer-30B i0.3 o1.2 r0.04 c131072 m131072 fvtprs
deepinfra/microsoft/WizardLM-2-8x22B i0.48 o0.48 c65536 m65536
deepinfra/microsoft/phi-4 i0.07 o0.14 c16384 m16384 ft
deepinfra/mistralai/Mistral-Nemo-Instruct-2407 i0.019 o0.03 c131072 m131072 ft
deepinfra/mistralai/Mistral-Small-24B-Instruct-2501 i0.05 o0.08 c32768 m32768 ft
deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506 i0.075 o0.2 c128000 m128000 ft
deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1 i0.4 o0.4 c32768 m32768 ft
deepinfra/moonshotai/Kimi-K2-Instruct i0.5 o2 c131072 m131072 ft
deepinfra/moonshotai/Kimi-K2-Instruct-0905 i0.5 o2 r0.4 c262144 m262144 ft
deepinfra/moonshotai/Kimi-K2.5 i0.45 o2.25 r0.07 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K2.6 i0.75 o3.5 r0.15 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K2.7-Code i0.68 o3.4 r0.136 c262144 m262144 fvtprs
deepinfra/moonshotai/Kimi-K3 i2.85 o14.25 r0.285 c1048576 m1048576 fvtps
deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct i0.6 o0.6 c131072 m131072 ft
deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5 i0.1 o0.4 c131072 m131072 ft
deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B i0.085 o0.4 c262144 m262144 ftrs
deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B i0.5 o2.2 r0.1 c262144 m262144 fvtprs
deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning i0.08 o0.2 r0.04 c262144 ftpr
deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2 i0.04 o0.16 c131072 m131072 ft
deepinfra/nvidia/Nemotron-3-Nano-30B-A3B i0.05 o0.2 r0.025 c262144 m262144 ftpr
deepinfra/nvidia/Nemotron-Content-Safety-3.5 i0.2 o0.2 c131072 m131072 fv
deepinfra/openai/gpt-oss-120b i0.037 o0.17 c131072 m131072 ft
deepinfra/openai/gpt-oss-120b-Turbo i0.15 o0.6 c131072 m131072 ftrs
deepinfra/openai/gpt-oss-120b-Ultra i0.2 o0.95 c131072 m131072 ftrs
deepinfra/openai/gpt-oss-20b i0.03 o0.14 c131072 m131072 ft
deepinfra/stepfun-ai/Step-3.7-Flash i0.2 o1.15 r0.04 c262144 m262144 fvtp
deepinfra/tencent/Hy3 i0.14 o0.58 r0.035 c262144 m262144 ftprs
deepinfra/thinkingmachines/Inkling i0.95 o4.05 r0.16 c524288 m524288 fvtprs
deepinfra/thinkingmachines/Inkling-Small i0.45 o1.2 r0.1 c524288 m524288 fvtprs
deepinfra/zai-org/GLM-4.5 i0.4 o1.6 c131072 m131072 ft
deepinfra/zai-org/GLM-4.6 i0.5 o2 r0.1 c202752 m202752 ftprs
deepinfra/zai-org/GLM-4.7 i0.4 o1.75 r0.08 c202752 m202752 ftprs
deepinfra/zai-org/GLM-4.7-Flash i0.06 o0.4 r0.01 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5 i0.6 o2.08 r0.12 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5.1 i1.05 o3.5 r0.205 c202752 m202752 ftprs
deepinfra/zai-org/GLM-5.2 i0.75 o2.4 r0.14 c1048576 m1048576 ftprs
deepseek/deepseek-coder i0.14 o0.28 r0.014 c128000 m4096 ftp
deepseek/deepseek-flash i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-r1 i0.55 o2.19 r0.14 c65536 m8192 ftpr
deepseek/deepseek-v3 i0.27 o1.1 r0.07 w0 c65536 m8192 ftp
deepseek/deepseek-v3.2 i0.28 o0.4 r0.028 c163840 m163840 ftpr
deepseek/deepseek-v4-flash i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-v4-flash-vision-exp i0.3 o1.2 r0.006 w0 c1000000 m393216 fvtprs
deepseek/deepseek-v4-pro i1.32 o3.96 r0.044 w0 c1000000 m393216 ftprs
featherless_ai/featherless-ai/Qwerky-72B c32768 m4096
featherless_ai/featherless-ai/Qwerky-QwQ-32B c32768 m4096
fireworks_ai/WhereIsAI/UAE-Large-V1 i0.016 o0 c512 de
fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-13b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-13b-python i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-34b-python i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-70b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-70b-python i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/code-llama-7b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-llama-7b-python i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b i0.2 o0.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/codegemma-2b i0.1 o0.1 c8192 m8192
fireworks_ai/accounts/fireworks/models/codegemma-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1 i1.2 o1.2 c163840 m163840
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dbrx-instruct i1.2 o1.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base i0.1 o0.1 c16384 m16384
fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5 i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct i1.2 o1.2 c65536 m65536 fs
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-prover-v2 i1.2 o1.2 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-r1 i3 o8 c163840 m20480 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528 i3 o8 c163840 m160000 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-basic i0.55 o2.19 c163840 m20480 fs
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat i0.5 o0.5 c163840 m163840
fireworks_ai/accounts/fireworks/models/deepseek-v2p5 i1.2 o1.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/deepseek-v3 i0.9 o0.9 c131072 m8192 fs
fireworks_ai/accounts/fireworks/models/deepseek-v3-0324 i0.9 o0.9 c163840 m163840 fs
fireworks_ai/accounts/fireworks/models/deepseek-v3p1 i0.56 o1.68 c128000 m8192 frs
fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus i0.56 o1.68 c128000 m8192 frs
fireworks_ai/accounts/fireworks/models/deepseek-v3p2 i0.56 o1.68 c163840 m163840 ftrs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash i0.3 o1.2 r0.006 y,i0.375,o1.5,r0.0075 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017 i0.3 o1.2 r0.006 y,i0.375,o1.5,r0.0075 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us i0.45 o1.8 r0.009 y,i0.5625,o2.25,r0.01125 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/models/devstral-small-2505 i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/ember-1 i3 o15 r0.3 y,i3.75,o18.75,r0.375 c1048576 fvtrs
fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/fare-20b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/firefunction-v1 i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/firefunction-v2 i0.9 o0.9 c8192 m8192 fts
fireworks_ai/accounts/fireworks/models/firellava-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6 i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/flux-1-dev i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union i0.001 o0.001 c4096 m4096
fireworks_ai/accounts/fireworks/models/flux-1-schnell i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/gemma-2b-it i0.1 o0.1 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma-3-27b-it i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/gemma-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma-7b-it i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/gemma2-9b-it i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/glm-4p5 i0.55 o2.19 c131072 m96000 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p5-air i0.22 o0.88 c131072 m96000 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p5v i1.2 o1.2 c131072 m131072 fr
fireworks_ai/accounts/fireworks/models/glm-4p6 i0.55 o2.19 c202752 m202800 ftrs
fireworks_ai/accounts/fireworks/models/glm-4p7 i0.6 o2.2 r0.3 c202752 m202800 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p1 i1.4 o4.4 r0.26 c202752 m131072 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p3 i1.4 o4.4 r0.26 y,i1.75,o5.5,r0.325 c1048576 m128000 ftrs
fireworks_ai/accounts/fireworks/models/glm-5p3-flash i0.15 o0.5 r0.03 y,i0.1875,o0.625,r0.0375 c1048576 m1048576 fvts
fireworks_ai/accounts/fireworks/models/gpt-oss-20b i0.07 o0.3 r0.035 c131072 m32768 ftrs
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b i1.2 o1.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b i0.5 o0.5 c131072 m131072
fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/internvl3-38b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/internvl3-78b i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/internvl3-8b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/kat-coder i0.9 o0.9 c262144 m262144
fireworks_ai/accounts/fireworks/models/kat-dev-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct i0.6 o2.5 c131072 m16384 fts
fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905 i0.6 o2.5 c262144 m32768 fts
fireworks_ai/accounts/fireworks/models/kimi-k2-thinking i0.6 o2.5 c262144 m262144 ftsw
fireworks_ai/accounts/fireworks/models/kimi-k2p5 i0.6 o3 r0.1 c262144 m32768 fts
fireworks_ai/accounts/fireworks/models/kimi-k3 i3 o15 r0.3 y,i3.75,o18.75,r0.375 c1048576 m131072 fvtrs
fireworks_ai/accounts/fireworks/models/kimi-k3p1-pro i2 o10 r0.2 y,i3,o15,r0.3 c1048576 m131072 fvtrs
fireworks_ai/accounts/fireworks/models/llama-guard-2-8b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-guard-3-1b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-guard-3-8b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-70b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat i0.9 o0.9 c2048 m2048
fireworks_ai/accounts/fireworks/models/llama-v2-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct i0.9 o0.9 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf i0.9 o0.9 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-8b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct i3 o3 c131072 m16384 fts
fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct i0.2 o0.2 c131072 m16384 fvs
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct i0.1 o0.1 c131072 m16384 fs
fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct i0.9 o0.9 c131072 m16384 fvs
fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic i0.22 o0.88 c131072 m131072 fs
fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic i0.15 o0.6 c131072 m131072 fs
fireworks_ai/accounts/fireworks/models/llamaguard-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/llava-yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/minimax-m1-80k i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/minimax-m2 i0.3 o1.2 c196608 m4096
fireworks_ai/accounts/fireworks/models/minimax-m2p1 i0.3 o1.2 r0.03 c196608 m204800 fts
fireworks_ai/accounts/fireworks/models/minimax-m3 i0.3 o1.2 r0.06 y,i0.45,o1.8,r0.09 c512000 m512000 fvtrs
fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash i0.15 o0.6 r0.015 y,i0.225,o0.9,r0.0225 c1048576 m1048576 fvtrs
fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512 i0.2 o0.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512 i0.1 o0.1 c256000 m256000
fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512 i0.2 o0.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8 i1.2 o1.2 c256000 m256000
fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407 i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407 i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501 i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x22b i1.2 o1.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct i1.2 o1.2 c65536 m65536
fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf i1.2 o1.2 c65536 m65536 fts
fireworks_ai/accounts/fireworks/models/mixtral-8x7b i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/muse-spark-open i1.25 o4.25 r0.15 y,i1.875,o6.375,r0.225 c1048576 fvtr
fireworks_ai/accounts/fireworks/models/mythomax-l2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl i0.1 o0.1 c131072 m4096
fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9 i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo i0.5 o0.5 c32768 m32768
fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2 i0.2 o0.2 c128000 m131072
fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2 i0.2 o0.2 c128000 m131072
fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/openorca-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/phi-2-3b i0.1 o0.1 c2048 m2048
fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct i0.2 o0.2 c32064 m32064
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2 i0.9 o0.9 c16384 m16384
fireworks_ai/accounts/fireworks/models/pythia-12b i0.2 o0.2 c2048 m2048
fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct i0.9 o0.9 c32768 m32768 fs
fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-14b i0.2 o0.2 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-72b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct i0.9 o0.9 c4096 m4096 fs
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope i0.9 o0.9 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k i0.9 o0.9 c65536 m65536
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct i0.1 o0.1 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct i0.9 o0.9 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct i0.9 o0.9 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/qwen3-0p6b i0.1 o0.1 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-14b i0.2 o0.2 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-1p7b i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft i0.1 o0.1 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072 i0.1 o0.1 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960 i0.1 o0.1 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b i0.22 o0.88 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507 i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507 i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b i0.15 o0.6 c131072 m131072
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507 i0.5 o0.5 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507 i0.9 o0.9 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-32b i0.9 o0.9 c131072 m131072 fr
fireworks_ai/accounts/fireworks/models/qwen3-4b i0.2 o0.2 c40960 m40960
fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507 i0.2 o0.2 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-8b i0.2 o0.2 c40960 m40960 fr
fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct i0.45 o1.8 c262144 m262144 fr
fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16 i0.9 o0.9 c262144 m4096
fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b c32768 m32768 de
fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b c40960 m40960 de
fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b i0.1 o0 c40960 m40960 de
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking i0.22 o0.88 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking i0.15 o0.6 c262144 m262144
fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct i0.2 o0.2 c262144 m4096
fireworks_ai/accounts/fireworks/models/qwen3p7-plus i0.4 o1.6 r0.08 c262144 m65536 fvtrs
fireworks_ai/accounts/fireworks/models/qwen3p8-max i2 o6 r0.25 y,i3,o9,r0.375 c262144 fvtrs
fireworks_ai/accounts/fireworks/models/qwq-32b i0.9 o0.9 c131072 m131072
fireworks_ai/accounts/fireworks/models/rolm-ocr i0.2 o0.2 c128000 m128000
fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/stablecode-3b i0.1 o0.1 c4096 m4096
fireworks_ai/accounts/fireworks/models/starcoder-16b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/starcoder-7b i0.2 o0.2 c8192 m8192
fireworks_ai/accounts/fireworks/models/starcoder2-15b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/starcoder2-3b i0.1 o0.1 c16384 m16384
fireworks_ai/accounts/fireworks/models/starcoder2-7b i0.2 o0.2 c16384 m16384
fireworks_ai/accounts/fireworks/models/toppy-m-7b i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us i0.15 o0.5 r0.03 y,i0.1875,o0.625,r0.0375 c1048576 m1048576 fvs
fireworks_ai/accounts/fireworks/models/yi-34b i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara i0.9 o0.9 c200000 m200000
fireworks_ai/accounts/fireworks/models/yi-34b-chat i0.9 o0.9 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-6b i0.2 o0.2 c4096 m4096
fireworks_ai/accounts/fireworks/models/yi-large i3 o3 c32768 m32768 fs
fireworks_ai/accounts/fireworks/models/zephyr-7b-beta i0.2 o0.2 c32768 m32768
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot i0.21 o0.84 r0.0042 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-ultrafast i2.4 o9.6 r0.048 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot i0.21 o0.84 r0.0042 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us i0.45 o1.8 r0.009 y,i0.5625,o2.25,r0.01125 c1048576 m393216 fvtprs
fireworks_ai/accounts/fireworks/routers/glm-5p1-fast i2.8 o8.8 r0.52 c202800 m131072 ftrs
fireworks_ai/accounts/fireworks/routers/glm-5p3-fast i2.1 o6.6 r0.39 c1048576 m1048576 ftrs
fireworks_ai/accounts/fireworks/routers/glm-5p3-spot i0.98 o3.08 r0.182 c1048576 m128000 ftprs
fireworks_ai/accounts/fireworks/routers/glm-5p3-us i2.1 o6.6 r0.39 y,i2.625,o8.25,r0.4875 c1048576 m128000 ftrs
fireworks_ai/accounts/fireworks/routers/kimi-k3-fast i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/accounts/fireworks/routers/kimi-k3-spot i2.1 o10.5 r0.21 c1048576 m131072 fvtprs
fireworks_ai/accounts/fireworks/routers/kimi-k3-us i4.5 o22.5 r0.45 y,i5.625,o28.125,r0.5625 c1048576 m131072 fvtrs
fireworks_ai/deepseek-v4p1-flash i0.3 o1.2 r0.006 y,i0.375,o1.5,r0.0075 c1048576 m393216 fvtprs
fireworks_ai/deepseek-v4p1-flash-us i0.45 o1.8 r0.009 y,i0.5625,o2.25,r0.01125 c1048576 m393216 fvtprs
fireworks_ai/glm-4p7 i0.6 o2.2 r0.3 c202752 m202800 ftrs
fireworks_ai/glm-5p1 i1.4 o4.4 r0.26 c202752 m131072 ftrs
fireworks_ai/glm-5p1-fast i2.8 o8.8 r0.52 c202800 m131072 ftrs
fireworks_ai/glm-5p3 i1.4 o4.4 r0.26 y,i1.75,o5.5,r0.325 c1048576 m128000 ftrs
fireworks_ai/glm-5p3-fast i2.1 o6.6 r0.39 c1048576 m1048576 ftrs
fireworks_ai/glm-5p3-flash i0.15 o0.5 r0.03 y,i0.1875,o0.625,r0.0375 c1048576 m1048576 fvts
fireworks_ai/glm-5p3-us i2.1 o6.6 r0.39 y,i2.625,o8.25,r0.4875 c1048576 m128000 ftrs
fireworks_ai/gpt-oss-20b i0.07 o0.3 r0.035 c131072 m32768 ftrs
fireworks_ai/kimi-k2p5 i0.6 o3 r0.1 c262144 m32768 fts
fireworks_ai/kimi-k3 i3 o15 r0.3 y,i3.75,o18.75,r0.375 c1048576 m131072 fvtrs
fireworks_ai/kimi-k3-fast i4.5 o22.5 r0.45 c1048576 m131072 fvtrs
fireworks_ai/kimi-k3-us i4.5 o22.5 r0.45 y,i5.625,o28.125,r0.5625 c1048576 m131072 fvtrs
fireworks_ai/minimax-m2p1 i0.3 o1.2 r0.03 c196608 m204800 fts
fireworks_ai/minimax-m3 i0.3 o1.2 r0.06 y,i0.45,o1.8,r0.09 c512000 m512000 fvtrs
fireworks_ai/nomic-ai/nomic-embed-text-v1 i0.008 o0 c8192 de
fireworks_ai/nomic-ai/nomic-embed-text-v1.5 i0.008 o0 c8192 de
fireworks_ai/qwen3p7-plus i0.4 o1.6 r0.08 c262144 m65536 fvtrs
fireworks_ai/qwen3p8-max i2 o6 r0.25 y,i3,o9,r0.375 c262144 fvtrs
fireworks_ai/thenlper/gte-base i0.008 o0 c512 de
fireworks_ai/thenlper/gte-large i0.016 o0 c512 de
friendliai/MiniMaxAI/MiniMax-M2.5 i0.3 o1.2 r0.06 c196608 m196608 ftprs
friendliai/deepseek-ai/DeepSeek-V3.2 i0.5 o1.5 r0.25 c163840 m163840 ftprs
friendliai/google/gemma-4-31B-it i0.14 o0.4 c262144 m262144 fvtrs
friendliai/zai-org/GLM-5.1 i1.4 o4.4 r0.26 c202752 m202752 ftprs
friendliai/zai-org/GLM-5.2 i1.4 o4.4 r0.26 c1048576 m1048576 ftprs
friendliai/zai-org/GLM-5.3 i1.26 o3.96 r0.234 c1048576 m1048576 ftprs
friendliai/zai-org/GLM-5.3-Flash i0.15 o0.5 r0.03 c1048576 m1048576 fvtprs
gemini/deep-research-max-preview-04-2026 i2 o12 b,i1,o6 c1048576 m65536 fvw
gemini/deep-research-preview-04-2026 i2 o12 b,i1,o6 c1048576 m65536 fvw
gemini/gemini-2.5-flash i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.03 x,i0.15,o1.25,r0.03 y,i0.54,o4.5,r0.054 c1048576 m65536 fvtprsdaw
gemini/gemini-2.5-flash-lite i0.1 o0.4 r0.01 b,i0.05,o0.2,r0.01 x,i0.05,o0.2,r0.01 y,i0.18,o0.72,r0.018 c1048576 m65536 fvtprsdaw
gemini/gemini-2.5-pro i1.25 o10 r0.125 t200000,i2.5,o15,r0.25 b,i0.625,o5,r0.125 x,i0.625,o5,r0.125 x200000,i1.25,o7.5,r0.25 y,i2.25,o18,r0.225 y200000,i4.5,o27,r0.45 c1048576 m65536 fvtprsdaw
gemini/gemini-3-flash-preview i0.5 o3 r0.05 b,i0.25,o1.5,r0.05 x,i0.25,o1.5,r0.05 y,i0.9,o5.4,r0.09 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-flash-lite i0.25 o1.5 r0.025 b,i0.125,o0.75,r0.0125 x,i0.125,o0.75,r0.0125 y,i0.45,o2.7,r0.045 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6,r0.2 x,i1,o6,r0.2 x200000,i2,o9,r0.4 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65536 fvtprsdaw
gemini/gemini-3.1-pro-preview-customtools i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6,r0.2 x,i1,o6,r0.2 x200000,i2,o9,r0.4 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65536 fvtprsdaw
gemini/gemini-3.5-flash i1.5 o9 r0.15 b,i0.75,o4.5,r0.075 x,i0.75,o4.5,r0.08 y,i2.7,o16.2,r0.27 c1048576 m65536 fvtprsdaw
gemini/gemini-3.5-flash-lite i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.015 x,i0.15,o1.25,r0.02 y,i0.54,o4.5,r0.05 c1048576 m65536 fvtprsdaw
gemini/gemini-3.6-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
gemini/gemini-3.7-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
gemini/gemini-3.8-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
gemini/gemini-4-argon i2 o10 r0.1 b,i1,o5,r0.05 x,i1,o5,r0.05 y,i3.6,o18,r0.18 c1048576 m1048576 fvtprsdaw
gemini/gemini-4-hydrogen i1.5 o7.5 r0.075 b,i0.75,o3.75,r0.0375 x,i0.75,o3.75,r0.0375 y,i2.7,o13.5,r0.135 c1048576 m1048576 fvtprsdaw
gemini/gemini-embedding-001 i0.15 o0 b,i0.075 c2048 de
gemini/gemini-embedding-2 i0.2 o0 b,i0.1 c8192 de fva
gemini/gemini-exp-1114 c1048576 m8192 fvts
gemini/gemini-exp-1206 i0.3 o2.5 r0.03 c1048576 m65535 fvtprsdw
gemini/gemini-flash-latest i0.75 o3.75 r0.075 b,i0.375,o1.875 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
gemini/gemini-flash-lite-latest i0.3 o2.5 r0.03 b,i0.15,o1.25 x,i0.15,o1.25,r0.02 y,i0.54,o4.5,r0.05 c1048576 m65536 fvtprsdaw
gemini/gemini-gemma-2-27b-it i0.35 o1.05 c8192 m8192 fvt
gemini/gemini-gemma-2-9b-it i0.35 o1.05 c8192 m8192 fvt
gemini/gemini-omni-1.1-flash i1.5 o9 c131072 m65536 fvra
gemini/gemini-omni-1.2-flash i1.5 o9 c131072 m65536 fvr
gemini/gemini-pro-latest i2 o12 r0.2 t200000,i4,o18,r0.4 b,i1,o6 x,i1,o6,r0.2 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65536 fvtprsdaw
gemini/gemini-robotics-er-2-preview i1 o5 r0.1 b,i0.5,o2.5,r0.05 c131072 m65536 fvtprsdaw
gemini/gemini-robotics-er-2-streaming-preview i1 o5 c131072 m65536 fvtraw
gemini/gemma-3-27b-it c131072 m8192 fvts
gemini/gemma-4-26b-a4b-it c262144 m32768 fvtrs
gemini/gemma-4-31b-it c262144 m32768 fvtrs
gemini/learnlm-1.5-pro-experimental c32767 m8192 fvts
gemini/lyria-3-clip-preview c131072 m8192
gemini/lyria-3-pro-preview c131072 m8192
gemini/lyria-3.5 c131072 m65536
gemini/lyria-3.5-clip-preview c131072 m8192
gemini/lyria-3.5-pro-preview c131072 m8192
gemini/lyria-realtime-exp c1048576 m65536
groq/meta-llama/llama-prompt-guard-2-22m i0.03 o0.03 c512 m512
groq/meta-llama/llama-prompt-guard-2-86m i0.04 o0.04 c512 m512
groq/openai/gpt-oss-120b i0.15 o0.6 r0.075 c131072 m65536 ftprsw
groq/openai/gpt-oss-20b i0.075 o0.3 r0.0375 c131072 m65536 ftprsw
groq/openai/gpt-oss-safeguard-20b i0.075 o0.3 r0.037 c131072 m65536 ftprsw
groq/qwen/qwen3.8-27b i0.8 o4 c131072 m16384 fvtrs
hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B i0.12 o0.3 c32768 m32768 ft
hyperbolic/Qwen/QwQ-32B i0.2 o0.2 c131072 m131072 ft
hyperbolic/Qwen/Qwen2.5-72B-Instruct i0.12 o0.3 c131072 m131072 ft
hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct i0.12 o0.3 c32768 m32768 ft
hyperbolic/Qwen/Qwen3-235B-A22B i2 o2 c131072 m131072 ft
hyperbolic/deepseek-ai/DeepSeek-R1 i0.4 o0.4 c32768 m32768 ft
hyperbolic/deepseek-ai/DeepSeek-R1-0528 i0.25 o0.25 c131072 m131072 ft
hyperbolic/deepseek-ai/DeepSeek-V3 i0.2 o0.2 c32768 m32768 ft
hyperbolic/deepseek-ai/DeepSeek-V3-0324 i0.4 o0.4 c32768 m32768 ft
hyperbolic/meta-llama/Llama-3.2-3B-Instruct i0.12 o0.3 c32768 m32768 ft
hyperbolic/meta-llama/Llama-3.3-70B-Instruct i0.12 o0.3 c131072 m131072 ft
hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct i0.12 o0.3 c131072 m131072 ft
hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct i0.12 o0.3 c32768 m32768 ft
hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct i0.12 o0.3 c32768 m32768 ft
hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct i0.12 o0.3 c32768 m32768 ft
hyperbolic/moonshotai/Kimi-K2-Instruct i2 o2 c131072 m131072 ft
lambda_ai/deepseek-llama3.3-70b i0.2 o0.6 c131072 m131072 ftr
lambda_ai/deepseek-r1-0528 i0.2 o0.6 c131072 m131072 ftr
lambda_ai/deepseek-r1-671b i0.8 o0.8 c131072 m131072 ftr
lambda_ai/deepseek-v3-0324 i0.2 o0.6 c131072 m131072 ft
lambda_ai/hermes3-405b i0.8 o0.8 c131072 m131072 ft
lambda_ai/hermes3-70b i0.12 o0.3 c131072 m131072 ft
lambda_ai/hermes3-8b i0.025 o0.04 c131072 m131072 ft
lambda_ai/lfm-40b i0.1 o0.2 c131072 m131072 ft
lambda_ai/lfm-7b i0.025 o0.04 c131072 m131072 ft
lambda_ai/llama-4-maverick-17b-128e-instruct-fp8 i0.05 o0.1 c131072 m8192 ft
lambda_ai/llama-4-scout-17b-16e-instruct i0.05 o0.1 c16384 m8192 ft
lambda_ai/llama3.1-405b-instruct-fp8 i0.8 o0.8 c131072 m131072 ft
lambda_ai/llama3.1-70b-instruct-fp8 i0.12 o0.3 c131072 m131072 ft
lambda_ai/llama3.1-8b-instruct i0.025 o0.04 c131072 m131072 ft
lambda_ai/llama3.1-nemotron-70b-instruct-fp8 i0.12 o0.3 c131072 m131072 ft
lambda_ai/llama3.2-11b-vision-instruct i0.015 o0.025 c131072 m131072 fvt
lambda_ai/llama3.2-3b-instruct i0.015 o0.025 c131072 m131072 ft
lambda_ai/llama3.3-70b-instruct-fp8 i0.12 o0.3 c131072 m131072 ft
lambda_ai/qwen25-coder-32b-instruct i0.05 o0.1 c131072 m131072 ft
lambda_ai/qwen3-32b-fp8 i0.05 o0.1 c131072 m131072 ftr
minimax/MiniMax-M2 i0.3 o1.2 r0.03 w0.375 c200000 m8192 ftpr
minimax/MiniMax-M2.1 i0.3 o1.2 r0.03 w0.375 c1000000 m8192 ftpr
minimax/MiniMax-M2.1-lightning i0.3 o2.4 r0.03 w0.375 c1000000 m8192 ftpr
minimax/MiniMax-M2.5 i0.3 o1.2 r0.03 w0.375 c1000000 m8192 ftpr
minimax/MiniMax-M2.5-lightning i0.3 o2.4 r0.03 w0.375 c1000000 m8192 ftpr
minimax/MiniMax-M3 i0.3 o1.2 r0.06 t512000,i0.6,o2.4,r0.12 c1000000 m128000 fvtpr
mistral/codestral-2508 i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/codestral-embed i0.15 r0.015 c8192 de
mistral/codestral-embed-2505 i0.15 r0.015 c8192 de
mistral/codestral-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/codestral-mamba-latest i0.25 o0.25 r0.025 c256000 m256000
mistral/deepseek-v4-1-flash-1017 i0.3 o1.2 r0.007 c1048576 m131072 fvtprs
mistral/devstral-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/devstral-medium-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/devstral-small-latest i0.1 o0.3 r0.01 c256000 m256000 ftrs
mistral/glm-5-2 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/labs-leanstral-1-5-1 c262144 m131072 fts
mistral/magistral-medium-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/magistral-small-latest i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/ministral-14b-2512 i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-14b-latest i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-3-14b-2512 i0.2 o0.2 r0.02 c262144 m262144 fvts
mistral/ministral-3-3b-2512 i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-3-8b-2512 i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/ministral-3b-2512 i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-3b-latest i0.1 o0.1 r0.01 c131072 m131072 fvts
mistral/ministral-8b-2512 i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/ministral-8b-latest i0.15 o0.15 r0.015 c262144 m262144 fvts
mistral/mistral-code-agent-latest i0.4 o2 r0.04 c256000 m256000 ftrs
mistral/mistral-code-fim-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/mistral-code-latest i0.3 o0.9 r0.03 c128000 m128000 fts
mistral/mistral-embed i0.1 c8192 de
mistral/mistral-embed-2312 i0.1 c8192 de
mistral/mistral-large-2512 i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-large-3 i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-large-4 i0.7 o2.1 r0.07 c1048576 m1048576 fvtprs
mistral/mistral-large-4-0 i0.7 o2.1 r0.07 c1048576 m1048576 fvtprs
mistral/mistral-large-latest i0.5 o1.5 r0.05 c262144 m262144 fvts
mistral/mistral-medium i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-2604 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3-5 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-3.5 i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-medium-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-small i0.1 o0.3 r0.01 c32000 m8191 ftrs
mistral/mistral-small-2603 i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-small-latest i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-tiny i0.25 o0.25 r0.025 c32000 m8191 fs
mistral/mistral-vibe-cli-fast i0.15 o0.6 r0.015 c262144 m262144 fvtrs
mistral/mistral-vibe-cli-latest i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/mistral-vibe-cli-with-tools i1.5 o7.5 r0.15 c262144 m262144 fvtrs
mistral/open-mistral-nemo i0.3 o0.3 r0.03 c128000 m128000 fs
mistral/pixtral-large-latest i2 o6 r0.2 c128000 m128000 fvts
mistral/voxtral-small-2507 i0.1 o0.4 r0.01 c32768 m32768 ftsa
mistral/voxtral-small-latest i0.1 o0.4 r0.01 c32768 m32768 ftsa
mistral/zai-glm-5 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/zai-glm-5-3 i1.4 o4.4 r0.14 c1048576 m131072 ftprs
mistral/zai-glm-5-3-flash i0.15 o0.5 r0.03 c1048576 m131072 fvtprs
mistral/zai-glm-latest i1.4 o4.4 r0.14 c1048576 m131072 ftprs
moonshot/kimi-k2.6 i0.95 o4 r0.16 c262144 m262144 fvtrs
moonshot/kimi-k2.7-code i0.95 o4 r0.19 c262144 m262144 fvtprs
moonshot/kimi-k3 i3 o15 r0.3 w3 h6 c1048576 m1048576 fvtprs
moonshot/kimi-k3.1-pro i2 o10 r0.2 w2 h4 c1048576 m1048576 fvtprs
moonshot/kimi-k3.1-pro-highspeed i4 o20 r0.2 w4 h8 c1048576 m1048576 fvtprs
nebius/BAAI/bge-en-icl i0.01 o0 c32768 de
nebius/BAAI/bge-multilingual-gemma2 i0.01 o0 c8192 de
nebius/MiniMaxAI/MiniMax-M2.5 i0.3 o1.2 c196608 m196608 ftr
nebius/MiniMaxAI/MiniMax-M3 i0.3 o1.2 r0.06 c1048576 m1048576 fvtr
nebius/MiniMaxAI/MiniMax-M3.1-Flash i0.15 o0.6 r0.015 c1048576 fvtr
nebius/NousResearch/Hermes-3-Llama-3.1-405B i1 o3 c128000 m128000 ft
nebius/NousResearch/Hermes-4-405B i1 o3 r0.2 c131072 m131072 ftr
nebius/NousResearch/Hermes-4-70B i0.13 o0.4 c131072 m131072 ftr
nebius/Qwen/QwQ-32B i0.15 o0.45 c32768 m32768 ftr
nebius/Qwen/Qwen2-VL-72B-Instruct i0.13 o0.4 c131072 m131072 fvt
nebius/Qwen/Qwen2-VL-7B-Instruct i0.02 o0.06 c131072 m131072 fv
nebius/Qwen/Qwen2.5-32B-Instruct i0.06 o0.2 c128000 m128000 ft
nebius/Qwen/Qwen2.5-72B-Instruct i0.13 o0.4 c128000 m128000 ft
nebius/Qwen/Qwen2.5-Coder-7B i0.01 o0.03 c32768 m32768 ft
nebius/Qwen/Qwen2.5-VL-72B-Instruct i0.25 o0.75 c32000 m32000 fvt
nebius/Qwen/Qwen3-14B i0.08 o0.24 c32768 m32768 ft
nebius/Qwen/Qwen3-235B-A22B i0.2 o0.6 c262144 m262144 ft
nebius/Qwen/Qwen3-235B-A22B-Instruct-2507 i0.2 o0.6 r0.05 c262144 m262144 ft
nebius/Qwen/Qwen3-30B-A3B i0.1 o0.3 c32768 m32768 ft
nebius/Qwen/Qwen3-30B-A3B-Instruct-2507 i0.1 o0.3 r0.1 c262144 m262144 ft
nebius/Qwen/Qwen3-32B i0.1 o0.3 c40960 m40960 ft
nebius/Qwen/Qwen3-4B i0.08 o0.24 c32768 m32768 ft
nebius/Qwen/Qwen3-Embedding-8B i0.01 o0 c40960 de
nebius/Qwen/Qwen3-Next-80B-A3B-Thinking i0.15 o1.2 c128000 m128000 ftr
nebius/Qwen/Qwen3.5-397B-A17B i0.6 o3.6 r0.12 c262144 m262144 ftr
nebius/Qwen/Qwen3.8-27B i0.45 o3 r0.1 c262144 ftr
nebius/deepseek-ai/DeepSeek-R1 i0.8 o2.4 c128000 m128000 ftr
nebius/deepseek-ai/DeepSeek-R1-0528 i0.8 o2.4 c164000 m164000 ftr
nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B i0.25 o0.75 c128000 m128000 ft
nebius/deepseek-ai/DeepSeek-V3 i0.5 o1.5 c128000 m128000 ft
nebius/deepseek-ai/DeepSeek-V3-0324 i0.5 o1.5 c128000 m128000 ft
nebius/deepseek-ai/DeepSeek-V4-Flash i0.14 o0.28 c1048576 m1048576 ftr
nebius/deepseek-ai/DeepSeek-V4-Flash-0731 i0.14 o0.28 r0.01 c1048576 m1024000 ftr
nebius/deepseek-ai/DeepSeek-V4-Pro i1.75 o3.5 r0.14 c1048576 m1048576 ftr
nebius/deepseek-ai/DeepSeek-V4-Pro-0813 i1.32 o3.96 r0.04 c1048576 ftr
nebius/deepseek-ai/DeepSeek-V4.1-Flash i0.3 o1.2 r0.01 c1048576 m384000 fvtr
nebius/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.3 o1.2 r0.006 c1048576 fvtr
nebius/google/gemma-3-27b-it i0.1 o0.3 r0.04 c110000 m110000 fvt
nebius/intfloat/e5-mistral-7b-instruct i0.01 o0 c32768 de
nebius/meta-llama/Llama-3.3-70B-Instruct i0.13 o0.4 c131072 m131072 ft
nebius/meta-llama/Llama-Guard-3-8B i0.02 o0.06 c128000 m128000
nebius/meta-llama/Meta-Llama-3.1-405B-Instruct i1 o3 c128000 m128000 ft
nebius/meta-llama/Meta-Llama-3.1-70B-Instruct i0.13 o0.4 c128000 m128000 ft
nebius/meta-llama/Meta-Llama-3.1-8B-Instruct i0.02 o0.06 c128000 m128000 ft
nebius/meta-models/muse-spark-open i1.25 o4.25 r0.15 c1048576 fvtr
nebius/mistralai/Mistral-Nemo-Instruct-2407 i0.04 o0.12 c128000 m128000 ft
nebius/moonshotai/Kimi-K2.6 i0.95 o4 r0.16 c262144 m262144 fvtr
nebius/moonshotai/Kimi-K2.7-Code i0.95 o4 r0.15 c262144 m262144 fvtr
nebius/moonshotai/Kimi-K3 i3 o15 r0.3 c1048576 m1024000 fvtr
nebius/moonshotai/Kimi-K3.1-Pro i2 o10 r0.2 fvtpr
nebius/nvidia/Cosmos3-Super-Reasoner i0.1 o0.3 c262144 m262144 fvtr
nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1 i0.6 o1.8 c128000 m128000 ft
nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1 i0.1 o0.4 c131072 m131072 ft
nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1 i0.6 o1.8 c131072 m131072 fr
nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B i0.06 o0.24 r0.012 c262144 m262144 ftr
nebius/nvidia/Nemotron-3-Nano-Omni i0.06 o0.24 c262144 m262144 fvtr
nebius/nvidia/Nemotron-3-Ultra-550b-a55b i1 o3 r0.12 c1048576 m1048576 ftr
nebius/nvidia/Nemotron-3.5-Super-VL i0.3 o0.9 r0.06 c1048576 fvtr
nebius/nvidia/Nemotron-3_5-Lightning i0.06 o0.24 r0.03 c1048576 m1048576 ftr
nebius/nvidia/nemotron-3-super-120b-a12b i0.3 o0.9 r0.06 c262144 m262144 ftr
nebius/openai/gpt-oss-120b i0.15 o0.6 r0.1 c131072 m131072 ftr
nebius/openbmb/MiniCPM-V-4_5 i0.658 o1.11 r0.13 c32000 m32000 fv
nebius/reflection/beam i0.25 o1 r0.05 c1048576 m1048576 ftr
nebius/zai-org/GLM-5.1 i1.4 o4.4 r0.26 c202752 m202752 ftr
nebius/zai-org/GLM-5.2 i1.4 o4.4 r0.14 c1048576 m1048576 ftr
nebius/zai-org/GLM-5.3 i1.4 o4.4 r0.26 c1048576 m1024000 ftr
nebius/zai-org/GLM-5.3-Flash i0.15 o0.5 r0.03 c1048576 m1024000 fvtr
novita/Sao10K/L3-8B-Stheno-v3.2 i0.05 o0.05 c8192 m32000 ft
novita/baai/bge-m3 i0.01 o0.01 c8192 m96000 de
novita/baichuan/baichuan-m2-32b i0.07 o0.07 c131072 m131072
novita/baidu/cobuddy i0.28 o1.13 r0.07 c131072 m65536 ftpr
novita/baidu/ernie-4.5-21B-a3b i0.07 o0.28 c120000 m8000 ft
novita/baidu/ernie-4.5-21B-a3b-thinking i0.07 o0.28 c131072 m65536 fr
novita/baidu/ernie-4.5-300b-a47b-paddle i0.28 o1.1 c123000 m12000 fs
novita/baidu/ernie-4.5-vl-28b-a3b i0.14 o0.56 c30000 m8000 fvtr
novita/baidu/ernie-4.5-vl-28b-a3b-thinking i0.39 o0.39 c131072 m65536 fvtrs
novita/baidu/ernie-4.5-vl-424b-a47b i0.42 o1.25 c123000 m16000 fvr
novita/deepseek/deepseek-ocr i0.03 o0.03 c8192 m8192 fvs
novita/deepseek/deepseek-ocr-2 i0.03 o0.03 c8192 m8192 fv
novita/deepseek/deepseek-prover-v2-671b i0.7 o2.5 c160000 m160000
novita/deepseek/deepseek-r1 i4 o4 c64000 m16000 ftr
novita/deepseek/deepseek-r1-0528 i0.7 o2.5 r0.35 c163840 m32768 ftrs
novita/deepseek/deepseek-r1-0528-qwen3-8b i0.06 o0.09 c128000 m32000 fr
novita/deepseek/deepseek-r1-distill-llama-70b i0.8 o0.8 c8192 m8192 frs
novita/deepseek/deepseek-r1-distill-qwen-14b i0.15 o0.15 c32768 m16384 frs
novita/deepseek/deepseek-r1-distill-qwen-32b i0.3 o0.3 c64000 m32000 frs
novita/deepseek/deepseek-r1-turbo i0.7 o2.5 c64000 m16000 ftrs
novita/deepseek/deepseek-r1/community i4 o4 c64000 m8000 ftr
novita/deepseek/deepseek-v3-0324 i0.27 o1.12 r0.135 c163840 m65536 fts
novita/deepseek/deepseek-v3-turbo i0.4 o1.3 c64000 m16000 ft
novita/deepseek/deepseek-v3.1 i0.27 o1 r0.135 c131072 m32768 ftrs
novita/deepseek/deepseek-v3.1-terminus i0.27 o1 r0.135 c131072 m32768 ftrs
novita/deepseek/deepseek-v3.2 i0.269 o0.4 r0.1345 c163840 m65536 ftrs
novita/deepseek/deepseek-v3.2-exp i0.27 o0.41 c163840 m65536 ftrs
novita/deepseek/deepseek-v3/community i0.89 o0.89 c64000 m8000 ft
novita/deepseek/deepseek-v4-flash i0.14 o0.28 r0.028 c1048576 m393216 ftprs
novita/deepseek/deepseek-v4-flash-0731 i0.44 o1.32 r0.028 c1048576 m393216 ftprs
novita/deepseek/deepseek-v4-flash-vision-exp i0.44 o1.32 r0.028 c1048576 m393216 fvtprs
novita/deepseek/deepseek-v4-pro i1.6 o3.2 r0.135 c1048576 m393216 ftprs
novita/deepseek/deepseek-v4-pro-0813 i1.32 o3.96 r0.044 c1048576 m393216 ftprs
novita/deepseek/deepseek_v3 i0.89 o0.89 c64000 m16000 ft
novita/google/gemma-3-12b-it i0.05 o0.1 c131072 m8192 fvs
novita/google/gemma-3-27b-it i0.119 o0.2 c98304 m16384 fv
novita/google/gemma-4-26b-a4b-it i0.13 o0.4 c262144 m131072 fvtrs
novita/google/gemma-4-31b-it i0.14 o0.4 c262144 m131072 fvtrs
novita/gryphe/mythomax-l2-13b i0.09 o0.09 c4096 m3200
novita/inclusionai/ling-3.0-flash i0.06 o0.18 r0.012 c262144 m32768 ftpr
novita/inclusionai/ling-3.0-flash-fast i0.06 o0.18 r0.012 c262144 m32768 ftpr
novita/kwaipilot/kat-coder-pro i0.3 o1.2 r0.06 c256000 m128000 fts
novita/meta-llama/llama-3-70b-instruct i0.51 o0.74 c8192 m8000 fs
novita/meta-llama/llama-3-8b-instruct i0.04 o0.04 c8192 m8192 fs
novita/meta-llama/llama-3.1-8b-instruct i0.02 o0.05 c16384 m16384 fs
novita/meta-llama/llama-3.2-1b-instruct i0.02 o0.02 c131000 m32000 fs
novita/meta-llama/llama-3.2-3b-instruct i0.03 o0.05 c32768 m32000 ft
novita/meta-llama/llama-3.3-70b-instruct i0.135 o0.4 c12288 m12288 fts
novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8 i0.27 o0.85 c1048576 m8192 fvs
novita/meta-llama/llama-4-scout-17b-16e-instruct i0.18 o0.59 c131072 m131072 fv
novita/microsoft/wizardlm-2-8x22b i0.62 o0.62 c65535 m8000 fs
novita/mindai/macaron-v1-tall i0.2475 o1.43 r0.044 c262144 m32768 ftpr
novita/mindai/macaron-v1-venti i0.825 o2.475 r0.165 c1048576 m131072 ftpr
novita/minimax/minimax-m2 i0.3 o1.2 r0.03 c204800 m131072 ftrs
novita/minimax/minimax-m2.1 i0.3 o1.2 r0.03 c204800 m131072 fts
novita/minimax/minimax-m2.5 i0.3 o1.2 r0.03 c204800 m131100 ftprs
novita/minimax/minimax-m2.5-highspeed i0.6 o2.4 r0.03 c204800 m131100 ftprs
novita/minimax/minimax-m2.7 i0.3 o1.2 r0.06 c204800 m131072 ftprs
novita/minimax/minimax-m2.7-highspeed i0.6 o2.4 r0.06 c204800 m131072 ftprs
novita/minimax/minimax-m3 i0.3 o1.2 r0.06 c1000000 m131072 fvtprs
novita/minimaxai/minimax-m1-80k i0.55 o2.2 c1000000 m40000 ftrs
novita/mistralai/mistral-nemo i0.04 o0.17 c60288 m16000 fs
novita/moonshotai/kimi-k2-0905 i0.6 o2.5 c262144 m100352 fts
novita/moonshotai/kimi-k2-instruct i0.57 o2.3 c131072 m100352 fts
novita/moonshotai/kimi-k2-thinking i0.6 o2.5 r0.15 c262144 m100352 ftprs
novita/moonshotai/kimi-k2.5 i0.6 o3 r0.1 c262144 m262144 fvtprs
novita/moonshotai/kimi-k2.6 i0.8 o3.4 r0.16 c262144 m262144 fvtprs
novita/moonshotai/kimi-k2.7-code i0.95 o4 r0.19 c262144 m262144 fvtprs
novita/moonshotai/kimi-k3 i3 o15 r0.3 c1048576 m1048576 fvtprs
novita/nousresearch/hermes-2-pro-llama-3-8b i0.14 o0.14 c8192 m8192 fs
novita/nvidia/nemotron-3-nano-30b-a3b i0.05 o0.2 c262144 m32768 ftrs
novita/openai/gpt-oss-120b i0.05 o0.25 c131072 m32768 ftrs
novita/openai/gpt-oss-20b i0.04 o0.15 c131072 m32768 frs
novita/paddlepaddle/paddleocr-vl i0.02 o0.02 c16384 m16384 fv
novita/qwen/qwen-2.5-72b-instruct i0.38 o0.4 c32000 m8192 fts
novita/qwen/qwen-mt-plus i0.25 o0.75 c16384 m8192
novita/qwen/qwen2.5-7b-instruct i0.07 o0.07 c32000 m8192 fts
novita/qwen/qwen2.5-vl-72b-instruct i0.8 o0.8 c32768 m32768 fv
novita/qwen/qwen3-235b-a22b-fp8 i0.2 o0.8 c40960 m20000 frs
novita/qwen/qwen3-235b-a22b-instruct-2507 i0.09 o0.58 c131072 m16384 fts
novita/qwen/qwen3-235b-a22b-thinking-2507 i0.3 o3 c131072 m32768 ftr
novita/qwen/qwen3-30b-a3b-fp8 i0.09 o0.45 c40960 m20000 ftr
novita/qwen/qwen3-32b-fp8 i0.1 o0.45 c40960 m20000 fr
novita/qwen/qwen3-4b-fp8 i0.03 o0.03 c128000 m8192 ftr
novita/qwen/qwen3-8b-fp8 i0.035 o0.138 c128000 m20000 fr
novita/qwen/qwen3-coder-30b-a3b-instruct i0.07 o0.27 c160000 m32768 fts
novita/qwen/qwen3-coder-480b-a35b-instruct i0.38 o1.55 c262144 m65536 fts
novita/qwen/qwen3-coder-next i0.2 o1.5 c262144 m65536 fts
novita/qwen/qwen3-embedding-0.6b i0.07 o0 c32768 m32768 de
novita/qwen/qwen3-embedding-8b i0.07 o0 c32768 m4096 de
novita/qwen/qwen3-max i2.11 o8.45 c262144 m65536 fts
novita/qwen/qwen3-next-80b-a3b-instruct i0.15 o1.5 c131072 m32768 ftrs
novita/qwen/qwen3-next-80b-a3b-thinking i0.15 o1.5 c131072 m32768 ftrs
novita/qwen/qwen3-omni-30b-a3b-instruct i0.25 o0.97 c65536 m16384 fvtsa
novita/qwen/qwen3-omni-30b-a3b-thinking i0.25 o0.97 c65536 m16384 fvtrsa
novita/qwen/qwen3-vl-235b-a22b-instruct i0.3 o1.5 c131072 m32768 fvts
novita/qwen/qwen3-vl-235b-a22b-thinking i0.98 o3.95 c131072 m32768 fvtr
novita/qwen/qwen3-vl-30b-a3b-instruct i0.2 o0.7 c131072 m32768 fvts
novita/qwen/qwen3-vl-30b-a3b-thinking i0.2 o1 c131072 m32768 fvts
novita/qwen/qwen3-vl-8b-instruct i0.08 o0.5 c131072 m32768 fvts
novita/qwen/qwen3.5-122b-a10b i0.4 o3.2 c262144 m65536 fvtrs
novita/qwen/qwen3.5-27b i0.3 o2.4 c262144 m65536 fvtrs
novita/qwen/qwen3.5-35b-a3b i0.25 o2 c262144 m65536 fvtrs
novita/qwen/qwen3.5-397b-a17b i0.6 o3.6 c262144 m65536 fvtrs
novita/qwen/qwen3.6-27b i0.6 o3.6 c262144 m65536 fvtrs
novita/qwen/qwen3.6-35b-a3b i0.248 o1.485 c262144 m65536 fvtrs
novita/qwen/qwen3.7-max i1.25 o3.75 r0.25 c1000000 m65536 ftprs
novita/qwen/qwen3.8-max i2 o6 r0.25 c1000000 m131072 fvtprs
novita/sao10k/l3-70b-euryale-v2.1 i1.48 o1.48 c8192 m8192 ft
novita/sao10k/l3-8b-lunaris i0.05 o0.05 c8192 m8192 fs
novita/sao10k/l31-70b-euryale-v2.2 i1.48 o1.48 c8192 m8192 ft
novita/skywork/r1v4-lite i0.2 o0.6 c262144 m65536 fvs
novita/stepfun/step-3.7-flash i0.2 o1.15 r0.04 c262144 m256000 fvtprs
novita/tencent/hy3 i0.14 o0.58 r0.035 c262144 m262144 ftprs
novita/thudm/glm-4-32b-0414 i0.55 o1.66 c32000 m32000 fts
novita/xiaomimimo/mimo-v2-flash i0.11 o0.33 r0.024 c262144 m32000 ftrs
novita/xiaomimimo/mimo-v2.5 i0.168 o0.336 r0.0034 c1048576 m131072 fvtprs
novita/xiaomimimo/mimo-v2.5-pro i0.522 o1.044 r0.0043 c1048576 m131072 ftprs
novita/zai-org/autoglm-phone-9b-multilingual i0.035 o0.138 c65536 m65536 fv
novita/zai-org/glm-4.5 i0.6 o2.2 r0.11 c131072 m98304 ftr
novita/zai-org/glm-4.5-air i0.13 o0.85 r0.025 c131072 m98304 ftpr
novita/zai-org/glm-4.5v i0.6 o1.8 r0.11 c65536 m16384 fvtrs
novita/zai-org/glm-4.6 i0.55 o2.2 r0.11 c204800 m131072 ftrs
novita/zai-org/glm-4.6v i0.3 o0.9 r0.055 c131072 m32768 fvtrs
novita/zai-org/glm-4.7 i0.6 o2.2 r0.11 c204800 m131072 ftrs
novita/zai-org/glm-4.7-flash i0.07 o0.4 r0.01 c200000 m128000 ftprs
novita/zai-org/glm-4.7-h i0.6 o2.2 r0.11 c204800 m131072 ftprs
novita/zai-org/glm-5 i1 o3.2 r0.2 c202800 m131072 ftprs
novita/zai-org/glm-5-turbo i1.2 o4 r0.24 c202800 m131072 ftprs
novita/zai-org/glm-5.1 i1.38 o4.4 r0.26 c204800 m131072 ftprs
novita/zai-org/glm-5.2 i1.4 o4.4 r0.26 c1048576 m131072 ftprs
novita/zai-org/glm-5.3 i1.4 o4.4 r0.26 c1048576 m131072 ftprs
novita/zai-org/glm-5v-turbo i1.2 o4 r0.24 c204800 m131072 fvtprs
nscale/Qwen/QwQ-32B i0.18 o0.2
nscale/Qwen/Qwen2.5-Coder-32B-Instruct i0.06 o0.2
nscale/Qwen/Qwen2.5-Coder-3B-Instruct i0.01 o0.03
nscale/Qwen/Qwen2.5-Coder-7B-Instruct i0.01 o0.03
nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B i0.375 o0.375
nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B i0.025 o0.025
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B i0.09 o0.09
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B i0.07 o0.07
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B i0.15 o0.15
nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B i0.2 o0.2
nscale/meta-llama/Llama-3.1-8B-Instruct i0.03 o0.03
nscale/meta-llama/Llama-3.3-70B-Instruct i0.2 o0.2
nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct i0.09 o0.29
nscale/mistralai/mixtral-8x22b-instruct-v0.1 i0.6 o0.6
openai/chat-latest i5 o30 r0.5 c400000 m128000 fvtprsdw
openai/daybreak-blue-latest i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
openai/daybreak-red-latest i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c272000 m128000 fvtprsdw
openai/ft:gpt-4.1-2025-04-14 i3 o12 r0.75 b,i1.5,o6,r0.5 c1047576 m32768 ftps
openai/ft:gpt-4.1-mini-2025-04-14 i0.8 o3.2 r0.2 b,i0.4,o1.6,r0.1 c1047576 m32768 ftps
openai/ft:gpt-4o-2024-08-06 i3.75 o15 r1.875 b,i2.225,o12.5,r0.9 c128000 m16384 fvtpsd
openai/ft:gpt-4o-2024-11-20 i3.75 o15 w1.875 c128000 m16384 ftpsd
openai/ft:gpt-4o-mini-2024-07-18 i0.3 o1.2 r0.15 b,i0.15,o0.6,r0.075 c128000 m16384 ftpsd
openai/gpt-3.5-turbo-instruct-0914 i1.5 o2 c8192 m4097 dc
openai/gpt-4.1 i2 o8 r0.5 b,i1,o4 y,i3.5,o14,r0.875 c1047576 m32768 fvtpsdw
openai/gpt-4.1-2025-04-14 i2 o8 r0.5 b,i1,o4 y,i3.5,o14,r0.875 c1047576 m32768 fvtpsdw
openai/gpt-4.1-mini i0.4 o1.6 r0.1 b,i0.2,o0.8 y,i0.7,o2.8,r0.175 c1047576 m32768 fvtpsdw
openai/gpt-4.1-mini-2025-04-14 i0.4 o1.6 r0.1 b,i0.2,o0.8 y,i0.7,o2.8,r0.175 c1047576 m32768 fvtpsdw
openai/gpt-4o i2.5 o10 r1.25 b,i1.25,o5 y,i4.25,o17,r2.125 c128000 m16384 fvtpsd
openai/gpt-4o-2024-08-06 i2.5 o10 r1.25 b,i1.25,o5 y,i4.25,o17,r2.125 c128000 m16384 fvtpsd
openai/gpt-4o-2024-11-20 i2.5 o10 r1.25 b,i1.25,o5 y,i4.25,o17,r2.125 c128000 m16384 fvtpsd
openai/gpt-4o-audio-preview-2024-12-17 i2.5 o10 c128000 m16384 fta
openai/gpt-4o-audio-preview-2025-06-03 i2.5 o10 c128000 m16384 fta
openai/gpt-4o-mini i0.15 o0.6 r0.075 b,i0.075,o0.3 y,i0.25,o1,r0.125 c128000 m16384 fvtpsd
openai/gpt-4o-mini-2024-07-18 i0.15 o0.6 r0.075 b,i0.075,o0.3 y,i0.25,o1,r0.125 c128000 m16384 fvtpsd
openai/gpt-4o-mini-audio-preview-2024-12-17 i0.15 o0.6 c128000 m16384 fta
openai/gpt-4o-mini-search-preview i0.15 o0.6 r0.075 b,i0.075,o0.3 c128000 m16384 fvtpsdw
openai/gpt-4o-search-preview i2.5 o10 r1.25 b,i1.25,o5 c128000 m16384 fvtpsdw
openai/gpt-5 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 x,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsdw
openai/gpt-5-2025-08-07 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 x,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsdw
openai/gpt-5-mini i0.25 o2 r0.025 b,i0.125,o1,r0.0125 x,i0.125,o1,r0.0125 y,i0.45,o3.6,r0.045 c272000 m128000 fvtprsdw
openai/gpt-5-mini-2025-08-07 i0.25 o2 r0.025 b,i0.125,o1,r0.0125 x,i0.125,o1,r0.0125 y,i0.45,o3.6,r0.045 c272000 m128000 fvtprsdw
openai/gpt-5-nano i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 x,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsdw
openai/gpt-5-nano-2025-08-07 i0.05 o0.4 r0.005 b,i0.025,o0.2,r0.0025 x,i0.025,o0.2,r0.0025 c272000 m128000 fvtprsdw
openai/gpt-5-pro i15 o120 b,i7.5,o60 c400000 m272000 dr fvtprsdw
openai/gpt-5-pro-2025-10-06 i15 o120 b,i7.5,o60 c400000 m272000 dr fvtprsdw
openai/gpt-5-search-api i1.25 o10 r0.125 c272000 m128000 fvtpsdw
openai/gpt-5-search-api-2025-10-14 i1.25 o10 r0.125 c272000 m128000 fvtpsdw
openai/gpt-5.1 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 x,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsdw
openai/gpt-5.1-2025-11-13 i1.25 o10 r0.125 b,i0.625,o5,r0.0625 x,i0.625,o5,r0.0625 y,i2.5,o20,r0.25 c272000 m128000 fvtprsdw
openai/gpt-5.2 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 x,i0.875,o7,r0.0875 y,i3.5,o28,r0.35 c272000 m128000 fvtprsdw
openai/gpt-5.2-2025-12-11 i1.75 o14 r0.175 b,i0.875,o7,r0.0875 x,i0.875,o7,r0.0875 y,i3.5,o28,r0.35 c272000 m128000 fvtprsdw
openai/gpt-5.2-pro i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
openai/gpt-5.2-pro-2025-12-11 i21 o168 b,i10.5,o84 c272000 m128000 dr fvtprsdw
openai/gpt-5.3-codex i1.75 o14 r0.175 y,i3.5,o28,r0.35 c272000 m128000 dr fvtprsdw
openai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 x,i1.25,o7.5,r0.13 x272000,i2.5,o11.25,r0.25 y,i5,o30,r0.5 c1050000 m128000 fvtprsd
openai/gpt-5.4-2026-03-05 i2.5 o15 r0.25 t272000,i5,o22.5,r0.5 b,i1.25,o7.5,r0.13 x,i1.25,o7.5,r0.13 x272000,i2.5,o11.25,r0.25 y,i5,o30,r0.5 c1050000 m128000 fvtprsd
openai/gpt-5.4-mini i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 x,i0.375,o2.25,r0.0375 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
openai/gpt-5.4-mini-2026-03-17 i0.75 o4.5 r0.075 b,i0.375,o2.25,r0.0375 x,i0.375,o2.25,r0.0375 y,i1.5,o9,r0.15 c272000 m128000 fvtprsdw
openai/gpt-5.4-nano i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 x,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
openai/gpt-5.4-nano-2026-03-17 i0.2 o1.25 r0.02 b,i0.1,o0.625,r0.01 x,i0.1,o0.625,r0.01 c272000 m128000 fvtprsdw
openai/gpt-5.4-pro i30 o180 t272000,i60,o270 b,i15,o90 x,i15,o90 x272000,i30,o135 c1050000 m128000 dr fvtprdw
openai/gpt-5.4-pro-2026-03-05 i30 o180 t272000,i60,o270 b,i15,o90 x,i15,o90 x272000,i30,o135 c1050000 m128000 dr fvtprdw
openai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 x,i2.5,o15,r0.25 x272000,i5,o22.5,r0.5 y,i12.5,o75,r1.25 c1050000 m128000 fvtprsdw
openai/gpt-5.5-2026-04-23 i5 o30 r0.5 t272000,i10,o45,r1 b,i2.5,o15,r0.25 x,i2.5,o15,r0.25 x272000,i5,o22.5,r0.5 y,i12.5,o75,r1.25 c1050000 m128000 fvtprsdw
openai/gpt-5.5-cyber i12.5 o75 r1.25 fr
openai/gpt-5.5-cyber-preview i12.5 o75 r1.25 fr
openai/gpt-5.5-pro i30 o180 t272000,i60,o270 b,i15,o90 x,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.5-pro-2026-04-23 i30 o180 t272000,i60,o270 b,i15,o90 x,i15,o90 c1050000 m128000 dr fvtprdw
openai/gpt-5.6 i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 b,i2,o10,r0.2,w2.5 x,i2,o10,r0.2,w2.5 x272000,i4,o15,r0.4,w5 y,i8,o40,r0.8,w10 y272000,i16,o60,r1.6,w20 c922000 m128000 fvtprsdw
openai/gpt-5.6-cyber i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c272000 m128000 fvtprsdw
openai/gpt-5.6-luna i0.2 o1.2 r0.02 w0.25 t272000,i0.4,o1.8,r0.04,w0.5 b,i0.1,o0.6,r0.01,w0.125 x,i0.1,o0.6,r0.01,w0.125 x272000,i0.2,o0.9,r0.02,w0.25 y,i0.4,o2.4,r0.04,w0.5 y272000,i0.8,o3.6,r0.08,w1 c922000 m128000 fvtprsdw
openai/gpt-5.6-sol i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 b,i2,o10,r0.2,w2.5 x,i2,o10,r0.2,w2.5 x272000,i4,o15,r0.4,w5 y,i8,o40,r0.8,w10 y272000,i16,o60,r1.6,w20 c922000 m128000 fvtprsdw
openai/gpt-5.6-terra i2 o12 r0.2 w2.5 t272000,i4,o18,r0.4,w5 b,i1,o6,r0.1,w1.25 x,i1,o6,r0.1,w1.25 x272000,i2,o9,r0.2,w2.5 y,i4,o24,r0.4,w5 y272000,i8,o36,r0.8,w10 c922000 m128000 fvtprsdw
openai/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2,w25 b,i5,o25,r0.5,w6.25 x,i5,o25,r0.5,w6.25 x272000,i10,o37.5,r1,w12.5 y,i20,o100,r2,w25 y272000,i40,o150,r4,w50 c922000 m128000 fvtprsdw
openai/gpt-6-astra-law i10 o50 r1 c922000 m128000 fvtprsdw
openai/gpt-6-cyber i20 o100 r2 w25 c922000 m128000 fvtprsdw
openai/gpt-6-luna i0.1 o0.5 r0.01 w0.125 t272000,i0.2,o0.75,r0.02,w0.25 b,i0.05,o0.25,r0.005,w0.0625 x,i0.05,o0.25,r0.005,w0.0625 x272000,i0.1,o0.375,r0.01,w0.125 y,i0.2,o1,r0.02,w0.25 y272000,i0.4,o1.5,r0.04,w0.5 c922000 m128000 fvtprsdw
openai/gpt-6-rosalind i15 o75 r1.5 w18.75 t272000,i30,o112.5,r3,w37.5 c922000 m128000 fvtprsdw
openai/gpt-6-sol i2 o10 r0.2 w2.5 t272000,i4,o15,r0.4,w5 b,i1,o5,r0.1,w1.25 x,i1,o5,r0.1,w1.25 x272000,i2,o7.5,r0.2,w2.5 y,i4,o20,r0.4,w5 y272000,i8,o30,r0.8,w10 c922000 m128000 fvtprsdw
openai/gpt-6.1-sol i2 o10 r0.1 w2.5 t272000,i4,o15,r0.2,w5 b,i1,o5,r0.05,w1.25 x,i1,o5,r0.05,w1.25 x272000,i2,o7.5,r0.1,w2.5 y,i4,o20,r0.2,w5 y272000,i8,o30,r0.4,w10 c922000 m128000 fvtprsdw
openai/gpt-6.1-terra i1 o5 r0.05 w1.25 t272000,i2,o7.5,r0.1,w2.5 b,i0.5,o2.5,r0.025,w0.625 x,i0.5,o2.5,r0.025,w0.625 x272000,i1,o3.75,r0.05,w1.25 y,i2,o10,r0.1,w2.5 y272000,i4,o15,r0.2,w5 c922000 m128000 fvtprsdw
openai/gpt-audio i2.5 o10 c128000 m16384 fta
openai/gpt-audio-1.5 i2.5 o10 c128000 m16384 fta
openai/gpt-audio-2025-08-28 i2.5 o10 c128000 m16384 fta
openai/gpt-audio-mini i0.6 o2.4 c128000 m16384 fta
openai/gpt-audio-mini-2025-12-15 i0.6 o2.4 c128000 m16384 fta
openai/gpt-daybreak-blue-latest i4 o20 r0.4 w5 t272000,i8,o30,r0.8,w10 c922000 m128000 dr fvtprsdw
openai/gpt-daybreak-red-latest i12.5 o75 r1.25 w15.625 t272000,i25,o112.5,r2.5,w31.25 c272000 m128000 dr fvtprsdw
openai/gpt-rosalind-discovery i5 o25 r0.5
openai/gpt-rosalind-research i5 o25 r0.5
openai/o3 i2 o8 r0.5 b,i1,o4 x,i1,o4,r0.25 y,i3.5,o14,r0.875 c200000 m100000 fvtprsdw
openai/o3-2025-04-16 i2 o8 r0.5 b,i1,o4 x,i1,o4,r0.25 y,i3.5,o14,r0.875 c200000 m100000 fvtprsdw
openai/o3-pro i20 o80 b,i10,o40 c200000 m100000 dr fvtprsdw
openai/o3-pro-2025-06-10 i20 o80 b,i10,o40 c200000 m100000 dr fvtprsdw
openai/text-embedding-3-large i0.13 o0 b,i0.065,o0 c8191 de
openai/text-embedding-3-small i0.02 o0 b,i0.01,o0 c8191 de
openai/text-embedding-ada-002 i0.1 o0 c8191 de
openai/text-embedding-ada-002-v2 i0.1 o0 b,i0.05,o0 c8191 de
perplexity/anthropic/claude-fable-5 i10 o50 r1 dr ftw
perplexity/anthropic/claude-fable-5-1 i10 o50 r0.25 dr
perplexity/anthropic/claude-haiku-4-5 i1 o5 r0.1 dr ftw
perplexity/anthropic/claude-haiku-5-5 i0.1 o0.5 r0.01 t100000,i0.5,o2.5,r0.05 dr ftw
perplexity/anthropic/claude-opus-4-5 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-6 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-7 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-4-8 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-5 i5 o25 r0.5 dr ftw
perplexity/anthropic/claude-opus-5-5 i4 o20 r0.2 dr
perplexity/anthropic/claude-sonnet-4-5 i3 o15 r0.3 dr ftw
perplexity/anthropic/claude-sonnet-4-6 i3 o15 r0.3 dr ftw
perplexity/anthropic/claude-sonnet-5 i2 o10 r0.2 dr ftw
perplexity/anthropic/claude-sonnet-5-5 i2 o10 r0.1 dr ftw
perplexity/codellama-34b-instruct i0.35 o1.4 c16384 m16384
perplexity/codellama-70b-instruct i0.7 o2.8 c16384 m16384
perplexity/google/gemini-3-flash-preview i0.5 o3 r0.05 dr ftw
perplexity/google/gemini-3.1-flash-lite i0.25 o1.5 r0.025 dr ftw
perplexity/google/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4 dr ftw
perplexity/google/gemini-3.5-flash i1.5 o9 r0.15 dr ftw
perplexity/google/gemini-3.5-flash-lite i0.3 o2.5 r0.03 dr ftw
perplexity/google/gemini-3.6-flash i1.5 o7.5 r0.15 dr ftw
perplexity/google/gemini-3.7-flash i0.75 o3.75 r0.075 dr ftw
perplexity/google/gemini-3.8-flash i0.75 o3.75 r0.075 dr
perplexity/google/gemini-4-argon i2 o10 r0.1 dr
perplexity/llama-2-70b-chat i0.7 o2.8 c4096 m4096
perplexity/llama-3.1-70b-instruct i1 o1 c131072 m131072
perplexity/llama-3.1-8b-instruct i0.2 o0.2 c131072 m131072
perplexity/mistral-7b-instruct i0.07 o0.28 c4096 m4096
perplexity/mixtral-8x7b-instruct i0.07 o0.28 c4096 m4096
perplexity/openai/gpt-5 i1.25 o10 r0.125 dr ftw
perplexity/openai/gpt-5-mini i0.25 o2 r0.025 dr ftw
perplexity/openai/gpt-5-nano i0.05 o0.4 r0.005 dr
perplexity/openai/gpt-5.1 i1.25 o10 r0.125 dr ftw
perplexity/openai/gpt-5.2 i1.75 o14 r0.175 dr ftrw
perplexity/openai/gpt-5.3-codex i3.5 o28 r0.35 dr
perplexity/openai/gpt-5.4 i2.5 o15 r0.25 t272000,i5,o22.5 dr ftw
perplexity/openai/gpt-5.4-mini i0.75 o4.5 r0.075 dr ftw
perplexity/openai/gpt-5.4-nano i0.2 o1.25 r0.02 dr ftw
perplexity/openai/gpt-5.5 i5 o30 r0.5 t272000,i10,o45,r1 dr ftw
perplexity/openai/gpt-5.6-luna i0.2 o1.2 r0.02 t272000,i0.4,o1.8,r0.04 dr ftw
perplexity/openai/gpt-5.6-sol i4 o20 r0.4 t272000,i8,o30,r0.8 dr ftw
perplexity/openai/gpt-5.6-terra i2 o12 r0.2 t272000,i4,o18,r0.4 dr ftw
perplexity/openai/gpt-6-astra i10 o50 r1 w12.5 t272000,i20,o75,r2 dr
perplexity/openai/gpt-6-luna i0.1 o0.5 r0.01 t272000,i0.2,o0.75,r0.02 dr
perplexity/openai/gpt-6-sol i2 o10 r0.2 t272000,i4,o15,r0.4 dr
perplexity/openai/gpt-6.1-sol i2 o10 r0.1 t272000,i4,o15,r0.2 dr
perplexity/perplexity/deepseek-v4-flash-0731 i0.13 o0.26 r0.028 dr ftrw
perplexity/perplexity/deepseek-v4-pro-0813 i1.32 o3.96 r0.044 dr
perplexity/perplexity/glm-5.2 i1.4 o4.4 r0.14 dr ftrw
perplexity/perplexity/glm-5.3 i1.4 o4.4 r0.26 dr ftw
perplexity/perplexity/glm-5.3-flash i0.15 o0.5 r0.03 dr ftw
perplexity/perplexity/kimi-k2.7-code i0.95 o4 r0.19 dr ftw
perplexity/perplexity/kimi-k3 i3 o15 r0.3 dr ftrw
perplexity/perplexity/nemotron-3-ultra-550b-a55b i0.25 o2.5 r0.25 dr ftrw
perplexity/perplexity/nemotron-3.5-lightning-30b-a3b i0.0115 o0.17 r0.00115 dr ftrw
perplexity/perplexity/nemotron-3.5-super-120b-a12b i0.2 o0.5 r0.04 dr
perplexity/perplexity/sonar i0.25 o2.5 r0.0625 dr ftw
perplexity/pplx-70b-chat i0.7 o2.8 c4096 m4096
perplexity/pplx-70b-online i0 o2.8 c4096 m4096
perplexity/pplx-7b-chat i0.07 o0.28 c8192 m8192
perplexity/pplx-7b-online i0 o0.28 c4096 m4096
perplexity/pplx-embed-context-v1-0.6b i0.008 o0 c32768 de
perplexity/pplx-embed-context-v1-4b i0.05 o0 c32768 de
perplexity/pplx-embed-v1-0.6b i0.004 o0 c32768 de
perplexity/pplx-embed-v1-4b i0.03 o0 c32768 de
perplexity/sonar i1 o1 c128000 m128000 fw
perplexity/sonar-deep-research i2 o8 c128000 m128000 frw
perplexity/sonar-medium-chat i0.6 o1.8 c16384 m16384
perplexity/sonar-medium-online i0 o1.8 c12000 m12000
perplexity/sonar-pro i3 o15 c200000 m8000 fw
perplexity/sonar-reasoning i1 o5 c128000 m128000 frw
perplexity/sonar-reasoning-pro i2 o8 c128000 m128000 frw
perplexity/sonar-small-chat i0.07 o0.28 c16384 m16384
perplexity/sonar-small-online i0 o0.28 c12000 m12000
perplexity/xai/grok-4.20-multi-agent i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5 dr ftw
perplexity/xai/grok-4.5 i2 o6 r0.3 t200000,i4,o12,r0.6 dr ftw
perplexity/xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 dr ftw
perplexity/xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 dr
sambanova/DeepSeek-R1 i5 o7 c32768 m32768
sambanova/DeepSeek-V3.1 i3 o4.5 c131072 m131072 ftr
sambanova/DeepSeek-V3.2 i3 o4.5 c32768 m32768 ft
sambanova/Llama-4-Maverick-17B-128E-Instruct i0.63 o1.8 c131072 m131072 fvts
sambanova/Meta-Llama-3.3-70B-Instruct i0.6 o1.2 c131072 m131072 fts
sambanova/MiniMax-M2.7 i0.6 o2.4 c196608 m131072 ftr
sambanova/gemma-4-31B-it i0.38 o1.15 c131072 m131072 fv
sambanova/gpt-oss-120b i0.22 o0.59 c131072 m131072 ftr
together_ai/BAAI/bge-base-en-v1.5 i0.008 o0 c512 de
together_ai/MiniMaxAI/MiniMax-M2.7 i0.3 o1.2 r0.06 c196608
together_ai/MiniMaxAI/MiniMax-M3.1-Flash i0.15 o0.6 r0.015 c1048576 m1048576 fp
together_ai/Prism-ML/Ternary-Bonsai-27B c262144 m262144
together_ai/Qwen/Qwen2-1.5B-Instruct i0.02 o0.02 c32768 m32768
together_ai/Qwen/Qwen2.5-14B-Instruct i0.8 o0.8 c32768 m32768
together_ai/Qwen/Qwen2.5-72B-Instruct i1.2 o1.2 c32768 m32768
together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo i0.3 o0.3 c32768 fts
together_ai/Qwen/Qwen3.5-9B i0.17 o0.25 c262144 m262144 fvtrs
together_ai/Qwen/Qwen3.6-Plus i0.5 o3 c1000000 m1000000 fr
together_ai/Qwen/Qwen3.7-Max i2.5 o7.5 r0.5 c1000000 m1000000 fp
together_ai/Qwen/Qwen3.7-Plus i0.32 o1.28 c1000000 m1000000
together_ai/Qwen/Qwen3.8-Flash i0.15 o0.47 c1000000 m1000000
together_ai/arcee-ai/trinity-mini i0.045 o0.15 c128000 m128000
together_ai/arize-ai/qwen-2-1.5b-instruct i0.1 o0.1 c32768 m32768
together_ai/deepseek-ai/DeepSeek-R1-0528 i3 o7 c163840
together_ai/deepseek-ai/DeepSeek-V3 i1.25 o1.25 c65536 m8192 fts
together_ai/deepseek-ai/DeepSeek-V4-Pro-0813 i1.32 o3.96 r0.13 c1048576 m1048576 ftps
together_ai/deepseek-ai/DeepSeek-V4.1-Flash i0.3 o1.2 r0.006 c1048576 m1048576 ftps
together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.3 o1.2 r0.006 c1048576 m1048576 fvtprs
together_ai/essentialai/rnj-1-instruct i0.15 o0.15
together_ai/meta-llama/Llama-3.1-405B-Instruct i3.5 o3.5 c4096 m4096
together_ai/meta-llama/Llama-3.2-1B-Instruct i0.06 o0.06 c131072 m131072
together_ai/meta-llama/Llama-3.2-3B-Instruct i0.06 o0.06 c131072 m131072
together_ai/meta-llama/Meta-Llama-3.1-8B i0.2 o0.2 c16384 m16384 dc
together_ai/meta-models/Muse-Glimmer-30B i0.35 o1.5 r0.04 c131072 m131072 fp
together_ai/meta-models/Muse-Spark-Open-816B-A42B i1.25 o4.25 r0.15 c1048576 m1048576 ftps
together_ai/mistralai/Ministral-3-14B-Instruct-2512 i0.2 o0.2 c262144
together_ai/mistralai/Mistral-7B-Instruct-v0.3 i0.2 o0.2 c32768
together_ai/moonshotai/Kimi-K2-Instruct i1 o3 fts
together_ai/moonshotai/Kimi-K2.5-fp4 i0.5 o2.8 c262144
together_ai/moonshotai/Kimi-K3 i3 o15 r0.3 c1048576 m1048576 fvtprs
together_ai/moonshotai/Kimi-K3.1-Pro i2 o10 r0.2 c1048576 m1048576 fvtprs
together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL i0.15 o0.5 r0.02 c262144 m262144 fvtprs
together_ai/openai/gpt-oss-120b i0.15 o0.6 c131072 m131072 ftrs
together_ai/reflection/Beam-1.0-501B-A23B i0.4 o1.2 r0.04 c1048576 m1048576 ftps
together_ai/ricursive-ai/Ripple-65B-Preview i0.2 o0.6 r0.02 c131072 m131072 fp
together_ai/together-ai-21.1b-41b i0.8 o0.8
together_ai/together-ai-4.1b-8b i0.2 o0.2
together_ai/together-ai-41.1b-80b i0.9 o0.9
together_ai/together-ai-8.1b-21b i0.3 o0.3 c1000 m1000
together_ai/together-ai-81.1b-110b i1.8 o1.8
together_ai/together-ai-embedding-151m-to-350m i0.016 o0 de
together_ai/together-ai-embedding-up-to-150m i0.008 o0 de
together_ai/together-ai-up-to-4b i0.1 o0.1
together_ai/together/Tev1-4B-experimental i0.042 o0 c32768
together_ai/zai-org/GLM-4.6 i0.6 o2.2 c202752 m202752 ftr
together_ai/zai-org/GLM-5.2 i1.4 o4.4 r0.26 c1048575 m128000 ftprs
together_ai/zai-org/GLM-5.3 i1.4 o4.4 r0.26 c1048575 m128000 ftprs
together_ai/zai-org/GLM-5.3-Flash i0.15 o0.5 r0.03 c1048575 m128000 fvtprs
vercel_ai_gateway/alibaba/qwen-3-14b i0.08 o0.24 c40960 m16384
vercel_ai_gateway/alibaba/qwen-3-235b i0.2 o0.6 c40960 m16384
vercel_ai_gateway/alibaba/qwen-3-30b i0.1 o0.3 c40960 m16384
vercel_ai_gateway/alibaba/qwen-3-32b i0.1 o0.3 c40960 m16384 ft
vercel_ai_gateway/alibaba/qwen3-coder i0.4 o1.6 c262144 m66536 ft
vercel_ai_gateway/amazon/nova-lite i0.06 o0.24 c300000 m8192 fvts
vercel_ai_gateway/amazon/nova-micro i0.035 o0.14 c128000 m8192 fts
vercel_ai_gateway/amazon/nova-pro i0.8 o3.2 c300000 m8192 fvts
vercel_ai_gateway/amazon/titan-embed-text-v2 i0.02 o0 c0 m0
vercel_ai_gateway/anthropic/claude-3-5-sonnet i3 o15 r0.3 w3.75 c200000 m8192 fvtps
vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022 i3 o15 r0.3 w3.75 c200000 m8192 fvtps
vercel_ai_gateway/anthropic/claude-3-7-sonnet i3 o15 r0.3 w3.75 c200000 m64000 fvtprs
vercel_ai_gateway/anthropic/claude-3-haiku i0.25 o1.25 r0.03 w0.3 c200000 m4096 fvts
vercel_ai_gateway/anthropic/claude-3-opus i15 o75 r1.5 w18.75 c200000 m4096 fvts
vercel_ai_gateway/anthropic/claude-3.5-haiku i0.8 o4 r0.08 w1 c200000 m8192 fvts
vercel_ai_gateway/anthropic/claude-3.5-sonnet i3 o15 r0.3 w3.75 c200000 m8192 fvts
vercel_ai_gateway/anthropic/claude-3.7-sonnet i3 o15 r0.3 w3.75 c200000 m64000 fvts
vercel_ai_gateway/anthropic/claude-4-opus i15 o75 r1.5 w18.75 c200000 m32000 fvts
vercel_ai_gateway/anthropic/claude-4-sonnet i3 o15 r0.3 w3.75 c200000 m64000 ft
vercel_ai_gateway/anthropic/claude-haiku-4.5 i1 o5 r0.1 w1.25 c200000 m64000 fvtprs
vercel_ai_gateway/anthropic/claude-opus-4 i15 o75 r1.5 w18.75 c200000 m32000 fvtprs
vercel_ai_gateway/anthropic/claude-opus-4.1 i15 o75 r1.5 w18.75 c200000 m32000 fvtprs
vercel_ai_gateway/anthropic/claude-opus-4.5 i5 o25 r0.5 w6.25 c200000 m64000 fvtprs
vercel_ai_gateway/anthropic/claude-opus-4.6 i5 o25 r0.5 w6.25 c200000 m64000 fvtprs
vercel_ai_gateway/anthropic/claude-sonnet-4 i3 o15 r0.3 w3.75 c200000 m64000 fvtprs
vercel_ai_gateway/anthropic/claude-sonnet-4.5 i3 o15 r0.3 w3.75 c1000000 m64000 fvtpr
vercel_ai_gateway/cohere/command-a i2.5 o10 c256000 m8000 fts
vercel_ai_gateway/cohere/command-r i0.15 o0.6 c128000 m4096 ft
vercel_ai_gateway/cohere/command-r-plus i2.5 o10 c128000 m4096 ft
vercel_ai_gateway/cohere/embed-v4.0 i0.12 o0 c0 m0
vercel_ai_gateway/deepseek/deepseek-r1 i0.55 o2.19 c128000 m8192
vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b i0.75 o0.99 c131072 m131072 fts
vercel_ai_gateway/deepseek/deepseek-v3 i0.9 o0.9 c128000 m8192
vercel_ai_gateway/google/gemini-2.5-flash i0.3 o2.5 r0.03 c1000000 m65536 fvtprsdw
vercel_ai_gateway/google/gemini-2.5-pro i1.25 o10 r0.125 t200000,i2.5,o15,r0.25 c1048576 m65536 fvtprsdw
vercel_ai_gateway/google/gemini-embedding-001 i0.15 o0 c0 m0 de
vercel_ai_gateway/google/gemma-2-9b i0.2 o0.2 c8192 m8192 fvt
vercel_ai_gateway/google/text-embedding-005 i0.025 o0 c0 m0 de
vercel_ai_gateway/google/text-multilingual-embedding-002 i0.025 o0 c0 m0 de
vercel_ai_gateway/inception/mercury-coder-small i0.25 o1 c32000 m16384
vercel_ai_gateway/meta/llama-3-70b i0.59 o0.79 c8192 m8192
vercel_ai_gateway/meta/llama-3-8b i0.05 o0.08 c8192 m8192
vercel_ai_gateway/meta/llama-3.1-70b i0.72 o0.72 c128000 m8192
vercel_ai_gateway/meta/llama-3.1-8b i0.05 o0.08 c131000 m131072 fts
vercel_ai_gateway/meta/llama-3.2-11b i0.16 o0.16 c128000 m8192 fvt
vercel_ai_gateway/meta/llama-3.2-1b i0.1 o0.1 c128000 m8192
vercel_ai_gateway/meta/llama-3.2-3b i0.15 o0.15 c128000 m8192 fts
vercel_ai_gateway/meta/llama-3.2-90b i0.72 o0.72 c128000 m8192 fvt
vercel_ai_gateway/meta/llama-3.3-70b i0.72 o0.72 c128000 m8192 ft
vercel_ai_gateway/meta/llama-4-maverick i0.2 o0.6 c131072 m8192
vercel_ai_gateway/meta/llama-4-scout i0.1 o0.3 c131072 m8192 fvt
vercel_ai_gateway/mistral/codestral i0.3 o0.9 c256000 m4000 ft
vercel_ai_gateway/mistral/codestral-embed i0.15 o0 c0 m0
vercel_ai_gateway/mistral/devstral-small i0.07 o0.28 c128000 m128000 fts
vercel_ai_gateway/mistral/magistral-medium i2 o5 c128000 m64000 fts
vercel_ai_gateway/mistral/magistral-small i0.5 o1.5 c128000 m64000 ft
vercel_ai_gateway/mistral/ministral-3b i0.04 o0.04 c128000 m4000 ft
vercel_ai_gateway/mistral/ministral-8b i0.1 o0.1 c128000 m4000 fvt
vercel_ai_gateway/mistral/mistral-embed i0.1 o0 c0 m0
vercel_ai_gateway/mistral/mistral-large i2 o6 c32000 m4000 ft
vercel_ai_gateway/mistral/mistral-saba-24b i0.79 o0.79 c32768 m32768
vercel_ai_gateway/mistral/mistral-small i0.1 o0.3 c32000 m4000 fts
vercel_ai_gateway/mistral/mixtral-8x22b-instruct i1.2 o1.2 c65536 m2048 ft
vercel_ai_gateway/mistral/pixtral-12b i0.15 o0.15 c128000 m4000 fvts
vercel_ai_gateway/mistral/pixtral-large i2 o6 c128000 m4000 fvts
vercel_ai_gateway/moonshotai/kimi-k2 i0.55 o2.2 c131072 m16384 ft
vercel_ai_gateway/morph/morph-v3-fast i0.8 o1.2 c32768 m16384
vercel_ai_gateway/morph/morph-v3-large i0.9 o1.9 c32768 m16384
vercel_ai_gateway/openai/gpt-3.5-turbo i0.5 o1.5 c16385 m4096 ft
vercel_ai_gateway/openai/gpt-3.5-turbo-instruct i1.5 o2 c8192 m4096
vercel_ai_gateway/openai/gpt-4-turbo i10 o30 c128000 m4096 fvt
vercel_ai_gateway/openai/gpt-4.1 i2 o8 r0.5 w0 c1047576 m32768 fvts
vercel_ai_gateway/openai/gpt-4.1-mini i0.4 o1.6 r0.1 w0 c1047576 m32768 fvts
vercel_ai_gateway/openai/gpt-4.1-nano i0.1 o0.4 r0.025 w0 c1047576 m32768 fvts
vercel_ai_gateway/openai/gpt-4o i2.5 o10 r1.25 w0 c128000 m16384 fvts
vercel_ai_gateway/openai/gpt-4o-mini i0.15 o0.6 r0.075 w0 c128000 m16384 fvts
vercel_ai_gateway/openai/o1 i15 o60 r7.5 w0 c200000 m100000 fvts
vercel_ai_gateway/openai/o3 i2 o8 r0.5 w0 c200000 m100000 fvts
vercel_ai_gateway/openai/o3-mini i1.1 o4.4 r0.55 w0 c200000 m100000 fts
vercel_ai_gateway/openai/o4-mini i1.1 o4.4 r0.275 w0 c200000 m100000 fvts
vercel_ai_gateway/openai/text-embedding-3-large i0.13 o0 c0 m0 de
vercel_ai_gateway/openai/text-embedding-3-small i0.02 o0 c0 m0 de
vercel_ai_gateway/openai/text-embedding-ada-002 i0.1 o0 c0 m0 de
vercel_ai_gateway/perplexity/sonar i1 o1 c127000 m8000
vercel_ai_gateway/perplexity/sonar-pro i3 o15 c200000 m8000
vercel_ai_gateway/perplexity/sonar-reasoning i1 o5 c127000 m8000
vercel_ai_gateway/perplexity/sonar-reasoning-pro i2 o8 c127000 m8000
vercel_ai_gateway/vercel/v0-1.0-md i3 o15 c128000 m32000 fvt
vercel_ai_gateway/vercel/v0-1.5-md i3 o15 c128000 m32768 fvt
vercel_ai_gateway/xai/grok-2 i2 o10 c131072 m4000 ft
vercel_ai_gateway/xai/grok-2-vision i2 o10 c32768 m32768 fvt
vercel_ai_gateway/xai/grok-3 i3 o15 c131072 m131072 ft
vercel_ai_gateway/xai/grok-3-fast i5 o25 c131072 m131072 ft
vercel_ai_gateway/xai/grok-3-mini i0.3 o0.5 c131072 m131072 ft
vercel_ai_gateway/xai/grok-3-mini-fast i0.6 o4 c131072 m131072 ft
vercel_ai_gateway/xai/grok-4 i3 o15 c256000 m256000 ft
vercel_ai_gateway/zai/glm-4.5 i0.6 o2.2 c131072 m131072 ft
vercel_ai_gateway/zai/glm-4.5-air i0.2 o1.1 c128000 m96000 ft
vercel_ai_gateway/zai/glm-4.6 i0.45 o1.8 r0.11 c200000 m200000 ft
vertex_ai/claude-3-sonnet i3 o15 c200000 m4096 fvt
vertex_ai/claude-3-sonnet@20240229 i3 o15 c200000 m4096 fvt
vertex_ai/claude-fable-5 i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5-1 i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5-1@default i10 o50 r0.25 w12.5 h20 b,i5,o25,r0.125,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-fable-5@default i10 o50 r1 w12.5 h20 b,i5,o25,r0.5,w6.25 c1000000 m128000 fvtprsd
vertex_ai/claude-haiku-5-5 i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsd
vertex_ai/claude-haiku-5-5@default i0.1 o0.5 r0.01 w0.125 h0.2 t100000,i0.5,o2.5,r0.05,w0.625,h1 b,i0.05,o0.25,r0.005,w0.0625 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-6 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-6@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-7 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-7@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-8 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-4-8@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5 i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5-5 i4 o20 r0.2 w5 h8 b,i2.5,o12.5,r0.1,w2.5 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5-5@default i4 o20 r0.2 w5 h8 b,i2.5,o12.5,r0.1,w2.5 c1000000 m128000 fvtprsd
vertex_ai/claude-opus-5@default i5 o25 r0.5 w6.25 h10 b,i2.5,o12.5,r0.25,w3.125 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-4-6 i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.88 c1000000 m64000 fvtprsd
vertex_ai/claude-sonnet-4-6@default i3 o15 r0.3 w3.75 h6 b,i1.5,o7.5,r0.15,w1.88 c1000000 m64000 fvtprsd
vertex_ai/claude-sonnet-5 i2 o10 r0.2 w2.5 h4 b,i1,o5 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5-5 i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5-5@default i2 o10 r0.1 w2.5 h4 b,i1,o5,r0.05,w1.25 c1000000 m128000 fvtprsd
vertex_ai/claude-sonnet-5@default i2 o10 r0.2 w2.5 h4 b,i1,o5 c1000000 m128000 fvtprsd
vertex_ai/codestral-2 i0.3 o0.9 c128000 m128000 ft
vertex_ai/codestral-2501 i0.2 o0.6 c128000 m128000 ft
vertex_ai/codestral-2@001 i0.3 o0.9 c128000 m128000 ft
vertex_ai/codestral@2405 i0.2 o0.6 c128000 m128000 ft
vertex_ai/codestral@latest i0.2 o0.6 c128000 m128000 ft
vertex_ai/deep-research-pro-preview-12-2025 i2 o12 r0.2 b,i1,o6,r0.1 c65536 m32768
vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas i0.3 o1.2 r0.03 c1048576 m1048576 fvtprs
vertex_ai/gemini-2.5-computer-use-preview-10-2025 i1.25 o10 t200000,i2.5,o15 c128000 m64000 fvt
vertex_ai/gemini-2.5-flash-lite-preview-09-2025 i0.1 o0.4 r0.01 c1048576 m65535 fvtprsdw
vertex_ai/gemini-2.5-flash-preview-09-2025 i0.3 o2.5 r0.03 c1048576 m65535 fvtprsdw
vertex_ai/gemini-2.5-pro-preview-tts i1 o20 r0.125 b,i0.5 c1048576 m65535 fvtpsw
vertex_ai/gemini-3-flash-preview i0.5 o3 r0.05 b,i0.25,o1.5 x,i0.25,o1.5 y,i0.9,o5.4,r0.09 c1048576 m65535 fvtprsdw
vertex_ai/gemini-3-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65535 fvtprsdaw
vertex_ai/gemini-3.1-flash-lite i0.25 o1.5 r0.025 b,i0.125,o0.75,r0.0125 x,i0.125,o0.75,r0.0125 y,i0.45,o2.7,r0.045 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-flash-lite-preview i0.25 o1.5 r0.025 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-pro-preview i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 x,i1,o6 x200000,i2,o9 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.1-pro-preview-customtools i2 o12 r0.2 t200000,i4,o18,r0.4,w0.25 b,i1,o6 y,i3.6,o21.6,r0.36 y200000,i7.2,o32.4,r0.72 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.5-flash i1.5 o9 r0.15 b,i0.75,o4.5,r0.075 x,i0.75,o4.5,r0.075 y,i2.7,o16.2,r0.27 c1048576 m65535 fvtprsdaw
vertex_ai/gemini-3.5-flash-lite i0.3 o2.5 r0.03 b,i0.15,o1.25,r0.015 x,i0.15,o1.25,r0.015 y,i0.54,o4.5,r0.054 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.7-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.8-flash i0.75 o3.75 r0.075 b,i0.375,o1.875,r0.0375 x,i0.375,o1.875,r0.0375 y,i1.35,o6.75,r0.135 c1048576 m65536 fvtprsdaw
vertex_ai/gemini-3.8-flash-cyber i1.5 o7.5 r0.15 b,i0.75,o3.75,r0.075 x,i0.75,o3.75,r0.075 y,i2.7,o13.5,r0.27 c1048576 m65536 fvprsda
vertex_ai/gemini-4-argon i2 o10 r0.1 b,i1,o5,r0.05 x,i1,o5,r0.05 y,i3.6,o18,r0.18 c1048576 m1048576 fvtprsdaw
vertex_ai/gemini-4-argon-cyber-permissive i4 o20 r0.2 b,i2,o10,r0.1 x,i2,o10,r0.1 y,i7.2,o36,r0.36 c1048576 m1048576 fvtprsdaw
vertex_ai/gemini-4-hydrogen i1.5 o7.5 r0.075 b,i0.75,o3.75,r0.0375 y,i2.7,o13.5,r0.135 c1048576 m1048576 fvtprsdaw
vertex_ai/gemini-embedding-001 i0.15 o0 b,i0.12 c2048 de
vertex_ai/gemini-embedding-2 i0.2 o0 b,i0.1 c8192 de
vertex_ai/gemini-embedding-2-preview i0.2 o0 b,i0.1 c8192 de
vertex_ai/gemini-flash-experimental c1000000 m8192 de
vertex_ai/gemini-omni-1.1-flash i1.5 o9
vertex_ai/gemini-omni-1.1-flash-preview i1.5 o9 c131072 m57920 fvr
vertex_ai/gemini-omni-1.2-flash i1.5 o9 c131072 m260640 fvr
vertex_ai/gemini-robotics-er-1.5-preview i0.3 o2.5 r0 c1048576 m65535 fvtrs
vertex_ai/gemini-robotics-er-2-preview i1 o5 r0.1 c131072 m65536 fvtprsdaw
vertex_ai/gemma-4-26b-a4b-it i0.15 o0.6 r0.015
vertex_ai/google/gemma-4-26b-a4b-it-maas i0.15 o0.6 r0.015 c262144 m128000 fvt
vertex_ai/medlm-large c8192 m1024
vertex_ai/medlm-medium c32768 m8192
vertex_ai/meta/llama-3.1-405b-instruct-maas i5 o16 c128000 m2048 fv
vertex_ai/meta/llama-3.1-70b-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-3.1-8b-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-3.2-90b-vision-instruct-maas c128000 m2048 fv
vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas i0.35 o1.15 b,i0.175,o0.575 c1000000 m1000000 ft
vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas i0.35 o1.15 b,i0.175,o0.575 c1000000 m1000000 ft
vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas i0.25 o0.7 b,i0.125,o0.35 c10000000 m10000000 ft
vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas i0.25 o0.7 b,i0.125,o0.35 c10000000 m10000000 ft
vertex_ai/meta/llama3-405b-instruct-maas c32000 m32000
vertex_ai/meta/llama3-70b-instruct-maas c32000 m32000
vertex_ai/meta/llama3-8b-instruct-maas c32000 m32000
vertex_ai/mistral-large-2411 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@2407 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@2411-001 i2 o6 c128000 m8191 ft
vertex_ai/mistral-large@latest i2 o6 c128000 m8191 ft
vertex_ai/mistral-medium-3 i0.4 o2 c128000 m8191 ft
vertex_ai/mistral-medium-3@001 i0.4 o2 c128000 m8191 ft
vertex_ai/mistral-nemo@2407 i3 o3 c128000 m128000 ft
vertex_ai/mistral-nemo@latest i0.15 o0.15 c128000 m128000 ft
vertex_ai/mistral-small-2503 i0.1 o0.3 c128000 m128000 fvt
vertex_ai/mistral-small-2503@001 i0.1 o0.3 c32000 m8191 ft
vertex_ai/mistralai/codestral-2 i0.3 o0.9 c128000 m128000 ft
vertex_ai/mistralai/codestral-2@001 i0.3 o0.9 c128000 m128000 ft
vertex_ai/mistralai/mistral-medium-3 i0.4 o2 c128000 m8191 ft
vertex_ai/mistralai/mistral-medium-3@001 i0.4 o2 c128000 m8191 ft
vertex_ai/multimodalembedding i0.8 o0 c2048 de
vertex_ai/multimodalembedding@001 i0.8 o0 c2048 de
vertex_ai/openai/gpt-oss-120b-maas i0.09 o0.36 b,i0.045,o0.18 c131072 m32768 fr
vertex_ai/text-embedding-004 i0.1 o0 c2048 de
vertex_ai/text-embedding-005 i0.1 o0 c2048 de
vertex_ai/text-embedding-large-exp-03-07 i0.1 o0 c8192 de
vertex_ai/text-embedding-preview-0409 i0.00625 o0 c3072 de
vertex_ai/text-multilingual-embedding-002 i0.1 o0 c2048 de
vertex_ai/text-unicorn i10 o28 c8192 m1024 dc
vertex_ai/text-unicorn@001 i10 o28 c8192 m1024 dc
vertex_ai/xai/grok-4.1-fast-non-reasoning i0.2 o0.5 r0.05 c128000 m128000 fvtpsw
vertex_ai/xai/grok-4.1-fast-reasoning i0.2 o0.5 r0.05 c128000 m128000 fvtprsw
vertex_ai/xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c2000000 m2000000 fvtpsw
vertex_ai/xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c2000000 m2000000 fvtprsw
vertex_ai/xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c200000 m200000 fvtprs
vertex_ai/xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c524288 m524288 fvtprs
vertex_ai/xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 c524288 m524288 fvtprs
vertex_ai/zai-org/glm-5.2-maas i1.4 o4.4 r0.14 c1000000 m64000 ftprs
volcengine/deepseek-v3-2-251201 c98304 m32768 ftpr
volcengine/doubao-embedding c4096 de
volcengine/doubao-embedding-large c4096 de
volcengine/doubao-embedding-large-text-240915 c4096 de
volcengine/doubao-embedding-large-text-250515 c4096 de
volcengine/doubao-embedding-text-240715 c4096 de
volcengine/doubao-seed-2-0-code-preview-260215 c256000 m128000 fvtr
volcengine/doubao-seed-2-0-lite-260215 c256000 m128000 fvtr
volcengine/doubao-seed-2-0-mini-260215 c256000 m128000 fvtr
volcengine/doubao-seed-2-0-pro-260215 c256000 m128000 fvtr
volcengine/doubao-seed-2-1-lite-260915 i0.115 o0.388126 r0.023 c1024000 m256000 fvtpra
volcengine/doubao-seed-2-1-pro-260628 i0.8625 o4.3125 r0.1725 c256000 m256000 fvtpr
volcengine/doubao-seed-2-1-pro-260915 i0.8625 o4.3125 r0.1725 c1024000 m256000 fvtpr
volcengine/doubao-seed-2-1-turbo-260628 i0.43125 o2.15625 r0.08625 c256000 m256000 fvtpr
volcengine/glm-4-7-251222 c204800 m131072 ftpr
volcengine/kimi-k2-thinking-251104 c229376 m32768 ftpr
voyage/voyage-2 i0.1 o0 c4000 de
voyage/voyage-3 i0.06 o0 c32000 de
voyage/voyage-3-large i0.18 o0 c32000 de
voyage/voyage-3-lite i0.02 o0 c32000 de
voyage/voyage-3.5 i0.06 o0 c32000 de
voyage/voyage-3.5-lite i0.02 o0 c32000 de
voyage/voyage-4 i0.06 o0 c32000 de
voyage/voyage-4-large i0.12 o0 c32000 de
voyage/voyage-4-lite i0.02 o0 c32000 de
voyage/voyage-code-2 i0.12 o0 c16000 de
voyage/voyage-code-3 i0.18 o0 c32000 de
voyage/voyage-code-4 i0.12 o0 c32000 de
voyage/voyage-context-3 i0.18 o0 c120000 de
voyage/voyage-context-4 i0.12 o0 c120000 de
voyage/voyage-finance-2 i0.12 o0 c32000 de
voyage/voyage-large-2 i0.12 o0 c16000 de
voyage/voyage-large-2-instruct i0.12 o0 c16000 de
voyage/voyage-law-2 i0.12 o0 c16000 de
voyage/voyage-lite-01 i0.1 o0 c4000 de
voyage/voyage-lite-02-instruct i0.1 o0 c4000 de
voyage/voyage-multilingual-2 i0.12 o0 c32000 de
voyage/voyage-multimodal-3 i0.12 o0 c32000 de
voyage/voyage-multimodal-3.5 i0.12 o0 c32000 de
wandb/MiniMaxAI/MiniMax-M3 i0.23 o0.96 r0.05 c262000 m262144 fvpr
wandb/Qwen/Qwen3.6-35B-A3B i0.1 o0.89 r0.035 c262000 m262144 fvpr
wandb/Qwen/Qwen3.8-27B i0.4 o3 r0.15 c262000 m262144 fvpr
wandb/deepseek-ai/DeepSeek-V3.1 i0.5 o1.5 r0.2 c128000 m128000 fpr
wandb/deepseek-ai/DeepSeek-V4-Flash-0731 i0.13 o0.27 r0.05 c262000 m262144 fpr
wandb/deepseek-ai/DeepSeek-V4-Pro-0813 i1.31 o3.96 r0.044 c1049000 fpr
wandb/deepseek-ai/DeepSeek-V4.1-Flash i0.13 o0.65 r0.002 c1049000 m1048576 fvpr
wandb/deepseek-ai/DeepSeek-V4.1-Flash-1017 i0.13 o0.65 r0.002 c1049000 m1048576 fvpr
wandb/google/gemma-4-26B-A4B-it i0.1 o0.3 r0.05 c262000 m262144 fvtpr
wandb/google/gemma-4-31B-it i0.1 o0.34 c262000 m262144 fvr
wandb/ibm-granite/granite-4.2-8b i0.06 o0.15 r0.015 c131000 fpr
wandb/meta-llama/Llama-3.1-8B-Instruct i0.22 o0.22 c128000 m128000
wandb/meta-llama/Llama-3.3-70B-Instruct i0.71 o0.71 c128000 m128000
wandb/moonshotai/Kimi-K2.5 i0.6 o3 r0.1 c262144 m262144 fvtrs
wandb/moonshotai/Kimi-K2.6 i0.65 o3.41 r0.15 c262000 m262144 fvpr
wandb/moonshotai/Kimi-K2.7-Code i0.6 o3 r0.12 c262000 m262144 fvpr
wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B i0.5 o2.15 r0.1 c262000 m262144 fpr
wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B i0.07 o0.2 r0.04 c262000 m262144 fpr
wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B i0.15 o0.5 r0.02 c1049000 m943718 fvtprs
wandb/openai/gpt-oss-120b i0.03 o0.17 c131000 m131072 fr
wandb/openai/gpt-oss-20b i0.03 o0.13 c131000 m131072 fr
wandb/reflection/Beam-1.0-501B-A23B i0.3 o1 r0.04 c1049000 ftprs
wandb/zai-org/GLM-5.2 i0.62 o2.42 r0.14 c262000 m262144 fpr
wandb/zai-org/GLM-5.3 i0.75 o3 r0.19 c1049000 ftprs
wandb/zai-org/GLM-5.3-Flash i0.12 o0.38 r0.02 c1049000 fvtprs
xai/grok-4.20 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-0309-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-0309-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-0309-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-0309-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-latest-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-latest-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-beta-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-beta-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-0304 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-0304-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-experimental-beta-0304-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-experimental-beta-non-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-experimental-beta-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-multi-agent i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-beta-0309 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvtprsw
xai/grok-4.20-multi-agent-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-experimental-beta-0304 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-experimental-beta-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 dr fvprsw
xai/grok-4.20-multi-agent-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 dr fvprsw
xai/grok-4.20-non-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-non-reasoning-gv2 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtpsw
xai/grok-4.20-non-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtpsw
xai/grok-4.20-reasoning i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.20-reasoning-gv2 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 c1000000 m1000000 fvtprsw
xai/grok-4.20-reasoning-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.3 i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.3-latest i1.25 o2.5 r0.2 t200000,i2.5,o5,r0.4 b,i1,o2,r0.16 c1000000 m1000000 fvtprsw
xai/grok-4.5 i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-4.5-latest i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-4.6 i2 o6 r0.5 t200000,i4,o12,r1 c500000 m500000 fvtprsw
xai/grok-4.7 i2 o6 r0.5 t200000,i4,o12,r1 b,i1.6,o4.8,r0.4 c500000 m500000 fvtprsw
xai/grok-build-0.1 i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
xai/grok-build-latest i2 o6 r0.3 t200000,i4,o12,r0.6 c500000 m500000 fvtprsw
xai/grok-code-fast i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
xai/grok-code-fast-1-0825 i1 o2 r0.2 t200000,i2,o4,r0.4 c256000 m256000 fvtprs
zai/glm-4-32b-0414-128k i0.1 o0.1 c128000 m32000 ft
zai/glm-4.5 i0.6 o2.2 c128000 m32000 ft
zai/glm-4.5-air i0.2 o1.1 c128000 m32000 ft
zai/glm-4.5-airx i1.1 o4.5 c128000 m32000 ft
zai/glm-4.5-flash c128000 m32000 ft
zai/glm-4.5-x i2.2 o8.9 c128000 m32000 ft
zai/glm-4.5v i0.6 o1.8 c128000 m32000 fvt
zai/glm-4.6 i0.6 o2.2 r0.11 w0 c200000 m128000 ftpr
zai/glm-4.7 i0.6 o2.2 r0.11 w0 c200000 m128000 ftpr
zai/glm-4.7-flash c200000 m128000 ftpr
zai/glm-5 i1 o3.2 r0.2 w0 c200000 m128000 ftpr
zai/glm-5-code i1.2 o5 r0.3 w0 c200000 m128000 ftpr
zai/glm-5.1 i1.4 o4.4 r0.26 w0 c200000 m128000 ftpr
zai/glm-5.2 i1.4 o4.4 r0.26 w0 c1000000 m128000 ftpr
zai/glm-5.3 i1.4 o4.4 r0.26 w0 c1000000 m128000 ftprs
zai/glm-5.3-flash i0.15 o0.5 r0.03 w0 c1048576 m128000 fvtprs
zai/glm-5v-turbo i1.2 o4 r0.24 c200000 m128000 fvtpr
`;
