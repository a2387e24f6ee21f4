import {
  causePage,
  sarifLog
} from "./shared-report-sarif-log.mjs";
import {
  json
} from "./shared-deliver-write-out.mjs";
import {
  answersInWords,
  askedInWords,
  firstSentence,
  folded,
  inCode,
  inOneLine,
  pathOf,
  renderSummary,
  withoutControls
} from "./shared-report-summary-summary.mjs";
import "./shared-report-project-home.mjs";
import {
  clock,
  evidenceOf,
  fixInWords,
  headline,
  inOrder,
  inShort,
  isUndecided,
  onePerCause,
  outcome,
  placeInWords,
  requestOf,
  seconds,
  viaInWords as viaInWords2,
  whyOf
} from "./shared-diagnose-describe.mjs";
import {
  ENGLISH,
  fill,
  viaInWords
} from "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import "./shared-case-host-name.mjs";
import "./shared-runtime.mjs";

// src/report/escape/markup.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function markup(parts, ...pieces) {
  return new Markup(
    parts.map((part, index) => `${part}${index < pieces.length ? inMarkup(pieces[index]) : ""}`).join("")
  );
}
function inMarkup(piece) {
  if (piece === null || piece === void 0 || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(inMarkup).join("");
  return escaped(String(piece));
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escaped(text) {
  return withoutControls(text).replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/[&<>"']/g, (sign2) => ENTITIES[sign2] ?? sign2);
}
var UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu;
function scriptData(value) {
  const json2 = JSON.stringify(value).replace(UNSEEN, asEscape);
  return new Markup(json2.replaceAll("<", "\\u003c"));
}
function asEscape(sign2) {
  return `\\u${sign2.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/html/assets.json
var assets_default = {
  style: ':root{color-scheme:light dark;--paper: light-dark(#f6f7f9, #10141b);--card: light-dark(#ffffff, #181d26);--sunk: light-dark(#f1f3f6, #12161d);--ink: light-dark(#1b2230, #e6eaf1);--soft: light-dark(#586275, #a3adbd);--edge: light-dark(#dde2ea, #2c3442);--accent: light-dark(#2f5bd0, #8fb0ff);--good: light-dark(#17714a, #5fd29b);--good-soft: light-dark(#d9f0e4, #143527);--bad: light-dark(#bf2626, #ff8f85);--bad-soft: light-dark(#fbe4e2, #42201f);--warn: light-dark(#8a5a00, #f0bd5c);--warn-soft: light-dark(#fbeccb, #3b2d10);--mark: light-dark(#fff1b8, #4a3f14);--hit: light-dark(#ffd66b, #7a6413);--shadow: 0 1px 2px light-dark(rgb(20 30 50 / 6%), transparent), 0 4px 16px light-dark(rgb(20 30 50 / 5%), transparent);--mono: ui-monospace, "SF Mono", "Cascadia Code", "Roboto Mono", "DejaVu Sans Mono", menlo, consolas, monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}html{scroll-padding-top:64px;-webkit-text-size-adjust:100%}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif}:lang(zh-TW) body,body:lang(zh-TW){font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,PingFang TC,Microsoft JhengHei,Noto Sans CJK TC,sans-serif}main,footer,.bar{max-width:1040px;margin-inline:auto;padding-inline:20px}main{padding-block:24px 8px;outline:none}h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0}ul,ol{padding:0;list-style:none}a{color:var(--accent);text-underline-offset:2px}code,pre,.quote,time{font-family:var(--mono);font-size:.9em}code{overflow-wrap:anywhere}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.no-script [data-needs-script]{display:none}.skip{position:absolute;left:12px;top:-60px;padding:8px 14px;background:var(--card);border-radius:8px;z-index:3}.skip:focus{top:8px}button{font:inherit;font-size:13px;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:8px;padding:4px 11px;min-height:30px;cursor:pointer;white-space:nowrap}button:hover{border-color:var(--soft)}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media(forced-colors:active){.node rect,.life,.request,.event{forced-color-adjust:auto}.dots i.on{background:CanvasText}}.bar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:18px;min-height:52px;background:var(--paper)}.bar:after{content:"";position:absolute;inset:auto 20px 0;border-bottom:1px solid var(--edge)}.brand{font-weight:650;letter-spacing:-.01em;white-space:nowrap}.bar nav{flex:1;min-width:0;overflow-x:auto;scrollbar-width:none}.bar nav ul{display:flex;gap:4px}.bar nav a{display:block;padding:6px 8px;color:var(--soft);text-decoration:none;border-radius:6px;font-size:13.5px;white-space:nowrap}.bar nav a:hover{color:var(--ink);background:var(--sunk)}.tools{display:flex;gap:6px;align-items:center}.hero{display:flex;gap:22px;align-items:flex-start;padding:26px 28px;background:var(--card);border:1px solid var(--edge);border-radius:16px;box-shadow:var(--shadow)}.hero .sign svg{display:block;fill:none;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}.hero .sign circle{stroke-width:4}.hero.healthy .sign{color:var(--good)}.hero.broken .sign{color:var(--bad)}.hero.unknown .sign{color:var(--warn)}.hero .sign circle{stroke:currentColor}.hero .sign path{stroke:currentColor}.hero .verdict{font-weight:650;font-size:13px;letter-spacing:.02em}.hero.healthy .verdict{color:var(--good)}.hero.broken .verdict{color:var(--bad)}.hero.unknown .verdict{color:var(--warn)}h1{font-size:23px;line-height:1.3;font-weight:640;letter-spacing:-.012em;text-wrap:pretty;overflow-wrap:anywhere}h1 code{font-size:.88em}.lead{margin-top:8px;color:var(--soft);font-size:16px;overflow-wrap:anywhere}.facts{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:14px;color:var(--soft);font-size:13.5px}section{margin-top:34px}h2{font-size:17px;font-weight:640;letter-spacing:-.01em;margin-bottom:12px}h3{font-size:16px;font-weight:600}h4{font-size:13px;font-weight:620;color:var(--soft);margin:20px 0 7px}.note{color:var(--soft);font-size:13.5px;margin-block:6px}.card,figure,.timeline,.wide-content,.list,.versions,.log-view,ul.plain{background:var(--card);border:1px solid var(--edge);border-radius:12px;box-shadow:var(--shadow)}details{margin-top:10px}summary{cursor:pointer;color:var(--soft);font-size:14px;padding:4px 0}details .wide-content{margin-top:8px}.list>div{padding:11px 18px;border-top:1px solid var(--edge);overflow-wrap:anywhere}.list>div:first-child{border-top:0}.list dt{font-weight:580}.list dd{color:var(--soft)}ul.plain{padding:10px 18px}.versions{display:flex;flex-wrap:wrap;gap:12px 34px;padding:14px 18px}.versions dt{font-size:12.5px;color:var(--soft)}.versions dd{font-family:var(--mono);font-size:13px;overflow-wrap:anywhere}footer{padding-block:30px 40px;color:var(--soft);font-size:13px}.card{padding:20px 24px}.card+.card{margin-top:14px}.card h3{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px}.card .over{color:var(--soft);font-weight:500}.card .summary{margin-top:10px;overflow-wrap:anywhere}.card .more{margin-top:18px;font-size:13.5px}.pill{display:inline-flex;align-items:center;gap:7px;padding:2px 10px;border:1px solid var(--edge);border-radius:99px;font-size:12.5px;font-weight:500;color:var(--soft)}.dots{display:inline-flex;gap:3px}.dots i{width:7px;height:7px;border-radius:50%;border:1px solid var(--soft)}.dots i.on{background:var(--soft)}.places li{overflow-wrap:anywhere}.fix{margin-top:18px;padding:2px 18px 14px;background:var(--good-soft);border-radius:10px;overflow-wrap:anywhere}.fix h4{color:var(--good);margin-top:12px}.fix .note{color:var(--ink)}.block{display:flex;align-items:flex-start;margin-top:10px;background:var(--sunk);border:1px solid var(--edge);border-radius:8px}pre{margin:0;padding:12px 14px;background:var(--sunk);color:var(--ink);border:1px solid var(--edge);border-radius:8px;overflow:auto;font-size:13px;line-height:1.5}pre code{font-size:inherit;overflow-wrap:normal}.block pre{flex:1;min-width:0;background:none;border:0}.command{white-space:pre-wrap;overflow-wrap:anywhere}.copy{flex:none;margin:7px}.block:has(.diff){background:var(--card)}.block .diff{padding-inline:0}.diff span{display:block;padding-inline:14px;min-width:max-content}.diff .added{background:var(--good-soft);color:var(--good)}.diff .removed{background:var(--bad-soft);color:var(--bad)}.diff .file{font-weight:600}.diff .hunk{color:var(--soft)}.evidence{display:grid;grid-template-columns:minmax(0,max-content) 1fr;column-gap:18px}.evidence li{display:grid;grid-column:1 / -1;grid-template-columns:subgrid;row-gap:2px;padding:8px 0;border-top:1px solid var(--edge)}.evidence li:first-child{border-top:0;padding-top:2px}.evidence .when{display:flex;gap:10px;font-size:13px;overflow-wrap:anywhere}.evidence time{color:var(--soft)}.evidence .when b{font-weight:560}.evidence .quote{overflow-wrap:anywhere;font-size:13px}.evidence .spot{grid-column:2;font-size:13px}.chain li{position:relative;padding:2px 0 8px 24px}.chain li:before{content:"";position:absolute;left:4px;top:10px;width:8px;height:8px;border-radius:50%;background:var(--bad)}.chain li:not(:last-child):after{content:"";position:absolute;left:7.5px;top:20px;bottom:-8px;border-left:1px solid var(--soft)}figure{padding:16px 18px}.path{display:block;width:100%;height:auto}.path.tall{display:none;max-width:380px;margin-inline:auto}.node rect{fill:var(--sunk);stroke:var(--soft);stroke-width:1.25}.node .kind{fill:var(--soft);font-size:12px}.node .name{fill:var(--ink);font-size:14px;font-weight:600}.node.bad rect{fill:var(--bad-soft);stroke:var(--bad);stroke-width:2.5}.node.bad .kind,.node.bad .name{fill:var(--bad)}.hop .line{fill:none;stroke:var(--good);stroke-width:2}.hop .head{fill:var(--good)}.hop.idle .line{stroke:var(--soft)}.hop.idle .head{fill:var(--soft)}.hop.dashed .line{stroke-dasharray:6 5}.hop.bad .line{stroke:var(--bad);stroke-width:3.5}.hop.bad .head{fill:var(--bad)}.hop .disc{fill:var(--bad);stroke:var(--card);stroke-width:3}.hop .cross{stroke:var(--card);stroke-width:2.5;stroke-linecap:round}.label{font-size:12.5px;fill:var(--soft)}.label.strong{fill:var(--ink);font-weight:560}table{width:100%;border-collapse:collapse;font-size:14px}.wide-content{overflow:hidden}th{text-align:left;font-size:12.5px;font-weight:560;color:var(--soft);padding:9px 12px;border-bottom:1px solid var(--edge)}td{padding:9px 12px;border-top:1px solid var(--edge);vertical-align:top;overflow-wrap:anywhere}tbody tr:first-child td{border-top:0}td:first-child,th:first-child{padding-left:16px}td .via{color:var(--soft)}td b{font-weight:580}td .quote{font-size:12.5px}#checks td:nth-child(2),#checks td:nth-child(4){overflow-wrap:break-word}#checks td:nth-child(5){white-space:nowrap}#checks th:nth-child(2){width:19%}#checks th:nth-child(3){width:33%}#checks th:nth-child(4){width:15%}#checks th:nth-child(6){width:24%}.tick{display:block;fill:none;stroke:var(--soft);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round;margin-top:2px}.tick.good{stroke:var(--good)}.tick.bad{stroke:var(--bad)}b.bad{color:var(--bad)}b.good{color:var(--good)}.why{color:var(--soft)}.timeline{padding:12px 16px 14px}.timeline .tools{justify-content:flex-end;margin-bottom:8px}.hint{flex:1;font-size:13px;color:var(--soft)}.lanes{display:grid;grid-template-columns:116px 1fr}.names{overflow:hidden}.names text{font-size:13px;fill:var(--ink)}.names svg,.plot{display:block}.lanes .scroll{overflow-x:auto;overflow-y:hidden;scrollbar-width:thin}.rule,.ticks line{stroke:var(--edge);stroke-width:1}.ticks text{font:11px var(--mono);fill:var(--soft)}.life{fill:var(--sunk);stroke:var(--edge)}.life.good{fill:var(--good-soft);stroke:none}.life.warn{fill:var(--warn-soft);stroke:none}.request{fill:var(--soft);stroke:var(--soft);stroke-width:2}.request.good{fill:var(--good);stroke:var(--good)}.request.bad{fill:var(--bad);stroke:var(--bad)}.event{fill:var(--soft);outline:none}.event.warn{fill:var(--warn)}.event.bad{fill:var(--bad)}.event.good{fill:var(--good)}.ring{fill:none;stroke:var(--accent);stroke-width:2}.event.cited{fill:var(--accent)}.event.cited.bad{fill:var(--bad)}.event.cited.warn{fill:var(--warn)}.event.current{stroke:var(--ink);stroke-width:2}.event.current .request{stroke:var(--ink);stroke-width:3}.legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin-top:10px;font-size:12.5px;color:var(--soft)}.legend span{display:inline-flex;align-items:center;gap:6px}.legend svg{overflow:visible}.picked{margin-top:10px;padding:8px 12px;min-height:38px;background:var(--sunk);border-radius:8px;font-family:var(--mono);font-size:13px;overflow-wrap:anywhere}.excerpts h3{margin:14px 0 6px;font-size:14.5px}.excerpt{max-height:420px}.excerpt span{display:block;min-width:max-content}.excerpt .cited{background:var(--mark)}.excerpt .gap{color:var(--soft)}html:not(.no-script) .excerpts{display:none}.log-view{overflow:hidden}.log-tabs{display:flex;gap:2px;overflow-x:auto;padding:8px 10px 0;border-bottom:1px solid var(--edge)}.log-tabs button{border:0;border-radius:8px 8px 0 0;background:none;color:var(--soft);padding:6px 12px}.log-tabs button[aria-selected=true]{background:var(--sunk);color:var(--ink);font-weight:580;box-shadow:inset 0 -2px var(--accent)}.log-tools{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:10px 12px}.log-tools input[type=search]{flex:1 1 200px;min-width:0;font:inherit;font-size:14px;color:var(--ink);background:var(--sunk);border:1px solid var(--soft);border-radius:8px;padding:5px 10px;min-height:32px}.log-tools label{display:inline-flex;gap:6px;align-items:center;font-size:13px;color:var(--soft)}.log-tools .count{font-size:13px;color:var(--soft);min-width:110px}.log-lines{height:440px;min-height:100px;overflow:auto;background:var(--sunk);border-block:1px solid var(--edge);position:relative;font:12.5px / 20px var(--mono)}.log-lines:focus-visible{outline-offset:-2px}.log-window{position:absolute;left:0;min-width:100%;width:max-content}.log-line{height:20px;white-space:pre;padding-right:16px}.log-line i{display:inline-block;width:62px;padding-right:12px;text-align:right;font-style:normal;color:var(--soft);-webkit-user-select:none;user-select:none}.log-line.cited{background:var(--mark)}.log-line.cited i{color:var(--ink);font-weight:600}.log-line.current{box-shadow:inset 3px 0 var(--accent);background:var(--card)}.log-line.current.cited{background:var(--mark)}.log-line mark{background:var(--hit);color:inherit;border-radius:2px}.log-whole{max-height:160px;overflow:auto;padding:10px 14px;font:12.5px / 1.5 var(--mono);overflow-wrap:anywhere;white-space:pre-wrap;min-height:41px}@media(max-width:720px){body{font-size:14.5px}main,footer,.bar{padding-inline:12px}.bar{gap:10px}.bar nav{display:none}.brand{flex:1}.bar:after{inset-inline:12px}.hero{padding:18px;gap:14px;border-radius:12px}.hero .sign svg{width:40px;height:40px}h1{font-size:19px}.card{padding:16px}.fix{padding-inline:14px}.block:has(.diff){flex-direction:column-reverse;align-items:stretch}.block:has(.diff) .copy{align-self:flex-end;margin-bottom:0}.path.wide{display:none}.path.tall{display:block}.evidence{grid-template-columns:minmax(0,1fr)}.evidence .spot{grid-column:1}.lanes{grid-template-columns:78px 1fr}.names text{font-size:11.5px}.hint{display:none}table,tbody,tr{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{display:grid;grid-template-columns:auto 1fr auto;gap:2px 10px;padding:10px 14px;border-top:1px solid var(--edge)}tbody tr:first-child{border-top:0}td,td:first-child{padding:0;border:0;min-width:0}#checks td:nth-child(2){grid-column:2 / 4}#checks td:nth-child(3){grid-area:2 / 2 / 3 / 4}#checks td:nth-child(4){grid-area:3 / 2}#checks td:nth-child(5){grid-area:3 / 3;color:var(--soft)}#checks td:nth-child(6){grid-area:4 / 2 / 5 / 4}#checks td:empty{display:none}#timeline td:nth-child(4){grid-column:1 / 4}}@media print{:root,:root[data-theme=dark]{color-scheme:light;--paper: #fff;--card: #fff;--sunk: #f4f5f7;--ink: #111;--soft: #4b5363;--edge: #ccd1d9;--accent: #1d4bb8;--good: #17714a;--good-soft: #e4f4ec;--bad: #b32020;--bad-soft: #fbe9e7;--warn: #7a5000;--warn-soft: #fbeccb;--mark: #fff1b8;--shadow: none}body{font-size:10.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}.bar,.skip,.copy,.timeline .tools,.picked,#viewer,.spot,.hint{display:none}html:not(.no-script) .excerpts{display:block}.lanes .scroll{overflow:visible}.plot{width:100%}.card,figure,.timeline,.list,.wide-content{box-shadow:none}.card{break-inside:auto}figure,.evidence li,.list>div,tr,.fix{break-inside:avoid}h2,h3,h4{break-after:avoid}pre,.excerpt{white-space:pre-wrap;overflow-wrap:anywhere;max-height:none}.diff span,.excerpt span{min-width:0}details:not([open]){display:none}a{color:inherit;text-decoration:none}}',
  styleHash: "sha256-HvFqHciE/l13JVJ6Ifi1sn+NsEifyP7CqSTQvl9TdIQ=",
  script: '"use strict";(()=>{function I(t){let r=document.getElementById(t)?.textContent;return r?JSON.parse(r):null}var et=I("texts"),v=I("log-data")??[];function f(t,r={}){return et[t].replace(/\\{(\\w+)\\}/g,(e,n)=>String(r[n]??e))}function d(t,r={},...e){let n=document.createElement(t);for(let[i,o]of Object.entries(r))n.setAttribute(i,o);return n.append(...e),n}var nt=1600;function B(){for(let t of document.querySelectorAll("button.copy")){let r=t.parentElement?.querySelector("pre");t.addEventListener("click",()=>{r&&ot(r,t)})}}async function ot(t,r){try{await navigator.clipboard.writeText(t.textContent??""),r.textContent=f("copied"),setTimeout(()=>{r.textContent=f("copy")},nt)}catch{getSelection()?.selectAllChildren(t)}}function N(t){let r=t.split(`\n`).slice(-1e6),e=null;return{lines:r,matches:n=>{let i=n.toLowerCase();return i===""?[]:(e??=r.map(o=>o.toLowerCase()),e.flatMap((o,s)=>o.includes(i)?[s]:[]))}}}var C=1500,_=200;function K(t,r){let e=r.toLowerCase(),n=e===""?-1:t.toLowerCase().indexOf(e),i=n>C-_?n-_:0,o=t.slice(i,i+C);return[...i>0?[{text:"\\u2026 ",isHit:!1}]:[],...n<0?[{text:o,isHit:!1}]:rt(o,e),...i+C<t.length?[{text:" \\u2026",isHit:!1}]:[]]}function rt(t,r){let e=t.toLowerCase(),n=[],i=0;for(let o=e.indexOf(r);o>=0;o=e.indexOf(r,i)){let s=o+r.length;n.push({text:t.slice(i,o),isHit:!1},{text:t.slice(o,s),isHit:!0}),i=s}return[...n,{text:t.slice(i),isHit:!1}].filter(o=>o.text!=="")}var S=20,V=30;function W(t,r){let e=d("div"),n=d("div",{class:"log-window"});t.append(e,n);let i={lines:[],rows:[],cited:new Set,word:"",current:null},o=()=>{let s=Math.max(0,Math.floor(t.scrollTop/S)-V),c=Math.ceil(t.clientHeight/S)+2*V;n.style.top=`${s*S}px`,n.replaceChildren(...i.rows.slice(s,s+c).map(u=>st(u,i)))};return t.addEventListener("scroll",o,{passive:!0}),new ResizeObserver(o).observe(t),n.addEventListener("click",({target:s})=>{let c=s instanceof Element?s.closest(".log-line"):null;c&&getSelection()?.isCollapsed&&r(Number(c.dataset.line))}),{show(s){i=s,e.style.height=`${s.rows.length*S}px`,o()},reveal(s){let c=s*S;c>=t.scrollTop+S&&c<=t.scrollTop+t.clientHeight-2*S||(t.scrollTop=c-t.clientHeight/2),o()}}}function st(t,{lines:r,cited:e,word:n,current:i}){let o=`log-line${e.has(t)?" cited":""}${t===i?" current":""}`,s=K(r[t]??"",n).map(({text:u,isHit:b})=>b?d("mark",{},u):u),c=d("i",{},String(t+1));return d("div",{class:o,"data-line":String(t)},c,...s)}function q(t,r){let e=t.map(({service:i},o)=>{let s={type:"button",role:"tab",id:`log-tab-${o}`,"aria-controls":"log-panel"},c=d("button",s,i);return c.addEventListener("click",()=>r(o)),c}),n=d("div",{class:"log-tabs",role:"tablist"},...e);return n.addEventListener("keydown",i=>{let o={ArrowRight:1,ArrowLeft:-1}[i.key],s=e.findIndex(u=>u.matches(":focus"));if(o===void 0||s<0)return;let c=(s+o+e.length)%e.length;r(c),e[c]?.focus()}),{bar:n,select(i){for(let[o,s]of e.entries())s.setAttribute("aria-selected",String(o===i)),s.tabIndex=o===i?0:-1}}}var it=120;function $({onChange:t,onStep:r,onCited:e}){let n=d("input",{type:"search","aria-label":f("search"),placeholder:f("search")}),i=d("input",{type:"checkbox"}),o=d("span",{class:"count",role:"status"}),s=d("button",{type:"button"},f("previous")),c=d("button",{type:"button"},f("next")),u=d("button",{type:"button"}),b=d("label",{},i,f("only-matches")),x=d("div",{class:"log-tools"},n,o,s,c,b,u),h;return n.addEventListener("input",()=>{clearTimeout(h),h=setTimeout(t,it)}),n.addEventListener("keydown",m=>{m.key==="Enter"&&(m.preventDefault(),r(m.shiftKey?-1:1))}),i.addEventListener("change",t),s.addEventListener("click",()=>r(-1)),c.addEventListener("click",()=>r(1)),u.addEventListener("click",e),{bar:x,word:()=>n.value,isFiltered:()=>i.checked&&n.value!=="",showAll(){i.checked=!1},count(m,L,g){let y=n.value==="",E=L===null?-1:m.indexOf(L),w=E<0?f("hits-count",{count:m.length}):f("hit-at",{index:E+1,count:m.length});o.textContent=y?"":m.length===0?f("hits-none"):w;for(let k of[s,c])k.disabled=m.length===0;i.disabled=y,u.textContent=f("cited-lines",{count:g}),u.hidden=g===0}}}var lt=440,ct=20,at=24;function G(){let t=document.getElementById("viewer");if(!t||v.length===0)return;let r=[],e=0,n=null,i=q(v,l=>g(l)),o=$({onChange:()=>y(!0),onStep:l=>k(l),onCited:()=>Q()}),s=d("div",{class:"log-lines",tabindex:"0",role:"group"}),c=d("div",{class:"log-whole",tabindex:"0",role:"group"}),u=d("p",{class:"note log-tools"}),b=W(s,l=>w(l)),x=d("div",{id:"log-panel",role:"tabpanel"},o.bar,s,c,u);t.append(d("div",{class:"log-view"},i.bar,x));let h=()=>{let l=r[e]??N(v[e]?.text??"");return r[e]=l,l},m=()=>v[e]?.cited??[],L=l=>o.isFiltered()?l:Array.from(h().lines,(a,p)=>p);function g(l){e=l,n=m()[0]??null;let a=v[e]?.service??"";s.setAttribute("aria-label",f("log",{service:a})),c.setAttribute("aria-label",f("log",{service:a})),x.setAttribute("aria-labelledby",`log-tab-${e}`),u.textContent=v[e]?.isCut?f("log-cut",{file:`logs/${a}.log`}):"",u.hidden=u.textContent==="",i.select(e),s.style.height=`${Math.min(lt,h().lines.length*ct+at)}px`,y(!1)}function y(l){let a=h().matches(o.word());l&&a.length>0&&!a.includes(n??-1)&&(n=a.find(p=>p>=(n??0))??a[0]??null),E(a)}function E(l=h().matches(o.word())){let a=L(l),{lines:p}=h();b.show({lines:p,rows:a,cited:new Set(m()),word:o.word(),current:n}),o.count(l,n,m().length),c.textContent=n===null?"":(p[n]??"").slice(0,2e4),n!==null&&b.reveal(Math.max(0,a.indexOf(n)))}function w(l){n=l,E()}function k(l){let a=h().matches(o.word()),[p]=l>0?a:a.slice(-1),T=n??-1;H(l>0?a.find(A=>A>T):a.findLast(A=>A<T),p)}function Q(){H(m().find(l=>l>(n??-1)),m()[0])}function H(l,a){let p=l??a;p!==void 0&&w(p)}s.addEventListener("keydown",l=>{let a={ArrowDown:1,ArrowUp:-1}[l.key];if(a===void 0)return;l.preventDefault();let p=L(h().matches(o.word())),T=n===null?-1:p.indexOf(n);H(p[T+a],T<0?p[0]:void 0)});for(let l of document.querySelectorAll("a.spot"))l.addEventListener("click",a=>{a.preventDefault(),g(Number(l.dataset.log)),o.showAll(),w(Number(l.dataset.line)),t.scrollIntoView({block:"start"}),s.focus({preventScroll:!0})});let tt=v.findIndex(l=>l.cited.length>0);g(Math.max(0,tt))}function P(){document.getElementById("print")?.addEventListener("click",()=>window.print());let t=()=>document.querySelectorAll("details:not([open])"),r=[];window.addEventListener("beforeprint",()=>{r=[...t()];for(let e of r)e.open=!0}),window.addEventListener("afterprint",()=>{for(let e of r)e.open=!1})}var z="bad-gateway-theme";function F(){let t=document.documentElement,r=dt();(r==="dark"||r==="light")&&(t.dataset.theme=r),document.getElementById("theme")?.addEventListener("click",()=>{let e=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light",n=(t.dataset.theme??e)==="dark"?"light":"dark";t.dataset.theme=n,ut(n)})}function dt(){try{return localStorage.getItem(z)}catch{return null}}function ut(t){try{localStorage.setItem(z,t)}catch{}}function j(){let t=document.querySelector(".lanes .scroll"),r=document.querySelector("p.picked");if(!t||!r)return;let e=[...t.querySelectorAll(".event")].sort((o,s)=>D(o)-D(s)),n=-1,i=(o,s)=>{let c=e[o];c&&(e[n]?.classList.remove("current"),n=o,c.classList.add("current"),r.textContent=c.getAttribute("aria-label"),s&&mt(c,t))};t.addEventListener("keydown",o=>{let s={ArrowRight:n+1,ArrowLeft:n-1,Home:0,End:e.length-1}[o.key];s!==void 0&&(o.preventDefault(),i(Math.min(e.length-1,Math.max(0,s)),!0))});for(let[o,s]of e.entries())s.addEventListener("click",()=>i(o,!1)),s.addEventListener("pointerenter",()=>i(o,!1))}function D(t){return t.getBoundingClientRect().left}function mt(t,r){let{left:e,right:n}=r.getBoundingClientRect(),i=D(t);(i<e+20||i>n-20)&&(r.scrollLeft+=i-(e+n)/2)}function O(t,{start:r,ms:e}){let n=(t-r)/e*100;return Math.round(Math.min(100,Math.max(0,n))*1e5)/1e5}function U(t,r){return t<r?"start":t>1-r?"end":"middle"}var ft=[1,2,5,10,20,50,100,200,500].concat([1,2,5,10,15,30].map(t=>t*1e3)).concat([1,2,5,10,15,30].map(t=>t*6e4)).concat([1,2,3,6,12,24,48,168].map(t=>t*36e5));function Y({start:t,ms:r},e){let n=ft.find(o=>r/o<=e)??r/e,i=Math.ceil(t/n)*n;return Array.from({length:Math.floor((t+r-i)/n)+1},(o,s)=>i+s*n)}function Z(t,r){let e=new Date(t).toISOString();return r>=864e5?e.slice(5,10):r>=6e4?e.slice(11,16):r>=1e3?e.slice(11,19):e.slice(14,23)}var R=1.6,pt=4096,ht="http://www.w3.org/2000/svg",gt=6,yt=36,bt=4e6;function X(){let t=document.querySelector(".lanes .scroll"),r=t?.querySelector(".plot");if(!t||!r)return;let e=1,n=(o,s=t.clientWidth/2)=>{let c=(t.scrollLeft+s)/r.clientWidth,u=Math.min(pt,bt/t.clientWidth);e=Math.min(u,Math.max(1,o)),r.setAttribute("width",`${e*100}%`),t.scrollLeft=c*t.clientWidth*e-s,M(t,r,e)},i={in:()=>n(e*R),out:()=>n(e/R),fit:()=>n(1)};for(let o of document.querySelectorAll("button[data-zoom]"))o.addEventListener("click",()=>i[o.dataset.zoom??""]?.());t.addEventListener("keydown",o=>{let s={"+":"in","=":"in","-":"out",0:"fit"}[o.key];s===void 0||o.ctrlKey||o.metaKey||(o.preventDefault(),i[s]?.())}),t.addEventListener("wheel",o=>{if(!o.ctrlKey)return;o.preventDefault();let s=o.clientX-t.getBoundingClientRect().left;n(e*R**(-o.deltaY/120),s)},{passive:!1}),t.addEventListener("scroll",()=>M(t,r,e),{passive:!0}),M(t,r,e),new ResizeObserver(()=>M(t,r,e)).observe(t)}function M(t,r,e){let n={start:Number(r.dataset.start),ms:Number(r.dataset.ms)},i=Math.max(1,t.clientWidth*e),o=Math.max(0,t.scrollLeft-t.clientWidth)/i,s=Math.min(1,(t.scrollLeft+2*t.clientWidth)/i),c={start:n.start+n.ms*o,ms:n.ms*(s-o)},u=Math.max(2,Math.min(gt,Math.floor(t.clientWidth/96))),b=(s-o)/(t.clientWidth/i),x=Y(c,u*b),h=(x[1]??0)-(x[0]??0),m=r.querySelector(".ticks"),L=r.getAttribute("height")??"0";m?.replaceChildren(...x.flatMap(g=>{let y=`${O(g,n)}%`,E=U(O(g,n)/100,yt/i),w=J("text",{x:y,y:"14","text-anchor":E});return w.textContent=Z(g,h),[J("line",{x1:y,x2:y,y1:"20",y2:L}),w]}))}function J(t,r){let e=document.createElementNS(ht,t);for(let[n,i]of Object.entries(r))e.setAttribute(n,i);return e}document.documentElement.classList.remove("no-script");F();P();B();X();j();G();})();',
  scriptHash: "sha256-BUBsXcRAO1dx/mHwcMMNjcB3rNvD17V1q4w+Hq4BaZQ="
};

// src/report/html/logs/cited-lines.ts
var TEXT_LIMIT = 6e6;
function citedLines(report, logs2) {
  const entries = Object.entries(logs2);
  const room = Math.floor(TEXT_LIMIT / Math.max(1, entries.length));
  const texts = entries.map(([service, text]) => {
    const lines = withoutControls(text.slice(-room)).trimEnd().split("\n");
    return { service: withoutControls(service), lines, isCut: text.length > room };
  });
  const { root, contributing } = report.diagnosis;
  const spots = /* @__PURE__ */ new Map();
  const cited = texts.map(() => /* @__PURE__ */ new Set());
  for (const evidence2 of [...root, ...contributing].flatMap((cause) => cause.evidence)) {
    const log = entries.findIndex(([service]) => service === evidence2.source);
    const line = lineOf(evidence2, texts[log]?.lines ?? []);
    if (line === null) continue;
    cited[log]?.add(line);
    spots.set(keyOf(evidence2), { log, line, anchor: anchorOf(log, line) });
  }
  return {
    logs: texts.map((one, index) => ({
      ...one,
      cited: [...cited[index] ?? []].sort((a, b) => a - b)
    })),
    find: (evidence2) => spots.get(keyOf(evidence2)) ?? null
  };
}
function anchorOf(log, line) {
  return `log-${log}-${line + 1}`;
}
function keyOf({ source, at, quote }) {
  return `${source}
${at}
${quote}`;
}
function lineOf({ at, quote }, lines) {
  const words = withoutControls(quote).split("\n").find((line) => line.trim() !== "")?.trim();
  if (words === void 0) return null;
  let found = null;
  for (const [index, line] of lines.entries()) {
    if (!line.includes(words)) continue;
    if (at === null || line.startsWith(at)) return index;
    found ??= index;
  }
  return found;
}

// src/report/html/logs/excerpt.ts
var AROUND = 3;
var LAST = 25;
var LINE_LIMIT = 600;
function excerpt({ lines, cited }) {
  const near = cited.flatMap((line) => {
    return Array.from({ length: 2 * AROUND + 1 }, (_, n) => line - AROUND + n);
  });
  const last = Array.from({ length: LAST }, (_, n) => lines.length - LAST + n);
  const shown = [.../* @__PURE__ */ new Set([...near, ...last])].filter((line) => line >= 0 && line < lines.length).sort((a, b) => a - b);
  return shown.flatMap((line, index) => {
    const gap = line - (shown[index - 1] ?? -1) - 1;
    const text = shortened(lines[line] ?? "");
    return [...gap > 0 ? [{ gap }] : [], { line, text }];
  });
}
function shortened(line) {
  return line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)} \u2026` : line;
}

// src/report/html/logs/logs.ts
function logs({ logs: all }, texts) {
  if (all.length === 0) return markup`<p>${texts["no-logs"]}</p>`;
  return markup`<div id="viewer" data-needs-script></div>
<div class="excerpts"><p class="note">${texts["log-excerpt"]}</p>${all.map((log, index) => excerptOf(log, index, texts))}</div>
<script type="application/json" id="log-data">${scriptData(all.map(({ service, lines, cited, isCut }) => ({ service, text: lines.join("\n"), cited, isCut })))}</script>`;
}
function excerptOf(log, index, texts) {
  const marked = new Set(log.cited);
  const lines = excerpt(log).map((one) => {
    if ("gap" in one)
      return markup`<span class="gap">${fill(texts["lines-left-out"], { count: one.gap })}
</span>`;
    const isCited = marked.has(one.line);
    return markup`<span${isCited && markup` class="cited" id="${anchorOf(index, one.line)}"`}>${String(one.line + 1).padStart(5)}  ${one.text}
</span>`;
  });
  const cut = log.isCut && markup`<p class="note">${fill(texts["log-cut"], { file: `logs/${log.service}.log` })}</p>`;
  return markup`<h3>${fill(texts.log, { service: log.service })}</h3>${cut}<pre class="excerpt" tabindex="0" aria-label="${fill(texts.log, { service: log.service })}">${lines}</pre>`;
}

// src/report/html/picture/drawing.ts
function node(box, kind, name, isAtFault) {
  const { x, y, width: width2, height } = box;
  const middle = x + width2 / 2;
  const columns = Math.floor((width2 - 16) / 8);
  return markup`<g class="node${isAtFault ? " bad" : ""}"><rect x="${x}" y="${y}" width="${width2}" height="${height}" rx="10"/>
<text class="kind" x="${middle}" y="${y + height / 2 - 7}" text-anchor="middle">${kind}</text>
<text class="name" x="${middle}" y="${y + height / 2 + 13}" text-anchor="middle">${fitted(name, columns)}</text></g>`;
}
function arrow(line, look, middle) {
  const kind = look.isBroken ? "hop bad" : look.isAsked ? "hop" : "hop idle";
  return markup`<g class="${kind}${look.isDashed ? " dashed" : ""}"><path class="line" d="${line.path}"/><path class="head" d="${head(line.end, line.to)}"/>${look.isBroken && cross(middle)}</g>`;
}
function head([x, y], to) {
  if (to === "right") return `M${x - 10} ${y - 6}L${x} ${y}L${x - 10} ${y + 6}Z`;
  const back = to === "down" ? -10 : 10;
  return `M${x - 6} ${y + back}L${x} ${y}L${x + 6} ${y + back}Z`;
}
function cross([x, y]) {
  return markup`<circle class="disc" cx="${x}" cy="${y}" r="10"/><path class="cross" d="M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}"/>`;
}
function label(text, at, look, anchor = "middle") {
  return markup`<text class="label ${look}" x="${at.x}" y="${at.y}" text-anchor="${anchor}">${fitted(text, at.columns)}</text>`;
}
function fitted(text, columns) {
  let used = 0;
  const signs = [...text];
  const end = signs.findIndex((sign2) => {
    used += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(sign2) ? 2 : 1;
    return used > columns;
  });
  return end < 0 ? text : `${signs.slice(0, Math.max(1, end - 1)).join("")}\u2026`;
}

// src/report/html/picture/hop-label.ts
function hopLabel(hop, language) {
  const texts = language.html;
  if (hop.way === "onward") {
    if (!hop.isBroken) return ["", ""];
    return [fill(texts["no-usable-answer"], { failed: hop.failed, asked: hop.asked }), ""];
  }
  const asked = askedInWords(hop, language);
  const first = hop.way === "direct" ? fill(texts["past-nginx"], { asked }) : asked;
  return [first, answersInWords(hop, language)];
}

// src/report/html/picture/tall.ts
var WIDTH = 320;
var BOX = { x: 20, width: 246, height: 56 };
var GAP = 74;
var MIDDLE = BOX.x + 30;
var RIGHT = BOX.x + BOX.width;
var ROW = BOX.height + 118;
var PROXY_AT = 4 + BOX.height + GAP;
var COLUMNS = 39;
function tall(path, language) {
  const texts = language.html;
  const height = backendAt(path.backends.length - 1) + BOX.height + 48;
  return markup`<svg class="path tall" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="path-words">
${path.hops.map((hop) => hopOf(hop, language))}
${node({ ...BOX, y: 4 }, "", texts.client, false)}
${node({ ...BOX, y: PROXY_AT }, "nginx", path.proxy, path.culprit === "proxy")}
${path.backends.map((name, row2) => node({ ...BOX, y: backendAt(row2) }, texts.backend, name, path.culprit === row2))}
</svg>`;
}
function backendAt(row2) {
  return PROXY_AT + BOX.height + GAP + row2 * ROW;
}
function hopOf(hop, language) {
  const [first, second] = hopLabel(hop, language);
  const look = { isBroken: hop.isBroken, isAsked: hop.asked > 0, isDashed: hop.way === "direct" };
  const row2 = hop.backend ?? 0;
  const top = hop.way === "proxied" ? PROXY_AT : backendAt(row2);
  if (hop.way === "direct") {
    const rail2 = RIGHT + 20 + row2 * 6;
    const y = top + BOX.height / 2;
    const line2 = `M${RIGHT} ${4 + BOX.height / 2}H${rail2}V${top + BOX.height + 8}H${MIDDLE}V${top + BOX.height + 4}`;
    const spot2 = { x: BOX.x, columns: COLUMNS };
    return markup`${arrow({ path: line2, end: [MIDDLE, top + BOX.height + 2], to: "up" }, look, [rail2, y])}
${label(first, { ...spot2, y: top + BOX.height + 26 }, "strong", "start")}${label(second, { ...spot2, y: top + BOX.height + 43 }, "plain", "start")}`;
  }
  const isRail = hop.way === "onward" && row2 > 0;
  const rail = BOX.x - 14;
  const line = isRail ? `M${BOX.x} ${PROXY_AT + BOX.height / 2}H${rail}V${top - 14}H${MIDDLE}V${top - 6}` : `M${MIDDLE} ${top - GAP}V${top - 6}`;
  const spot = { x: MIDDLE + 16, columns: 31 };
  const middle = isRail ? [rail, top - 40] : [MIDDLE, top - GAP / 2];
  return markup`${arrow({ path: line, end: [MIDDLE, top - 2], to: "down" }, look, middle)}
${label(first, { ...spot, y: top - 42 }, "strong", "start")}${label(second, { ...spot, y: top - 25 }, "plain", "start")}`;
}

// src/report/html/picture/wide.ts
var WIDTH2 = 920;
var FIRST_ROW = 64;
var ROW2 = 150;
var HALF = 32;
var CLIENT = { x: 8, width: 124 };
var PROXY = { x: 362, width: 170 };
var BACKEND = { x: 742, width: 170 };
var BELOW = 60;
function wide(path, language) {
  const texts = language.html;
  const height = FIRST_ROW + (path.backends.length - 1) * ROW2 + BELOW + 36;
  const boxAt = (column, row2) => {
    return { ...column, y: rowAt(row2) - HALF, height: 2 * HALF };
  };
  return markup`<svg class="path wide" viewBox="0 0 ${WIDTH2} ${height}" role="img" aria-labelledby="path-words">
${path.hops.map((hop) => hopOf2(hop, language))}
${node(boxAt(CLIENT, 0), "", texts.client, false)}
${node(boxAt(PROXY, 0), "nginx", path.proxy, path.culprit === "proxy")}
${path.backends.map((name, row2) => node(boxAt(BACKEND, row2), texts.backend, name, path.culprit === row2))}
</svg>`;
}
function rowAt(row2) {
  return FIRST_ROW + row2 * ROW2;
}
function hopOf2(hop, language) {
  const [first, second] = hopLabel(hop, language);
  const look = { isBroken: hop.isBroken, isAsked: hop.asked > 0, isDashed: hop.way === "direct" };
  const y = rowAt(hop.backend ?? 0);
  const [x, at] = hop.way === "onward" ? [PROXY.x + PROXY.width, BACKEND.x] : [CLIENT.x + CLIENT.width, PROXY.x];
  if (hop.way === "direct") {
    const from = CLIENT.x + CLIENT.width / 2;
    const to = BACKEND.x + BACKEND.width / 2;
    const level = y + BELOW;
    const line2 = `M${from} ${FIRST_ROW + HALF}V${level}H${to}V${y + HALF + 4}`;
    const spot2 = { x: from + 16, columns: 68 };
    return markup`${arrow({ path: line2, end: [to, y + HALF + 2], to: "up" }, look, [620, level])}
${label(first, { ...spot2, y: level - 8 }, "strong", "start")}${label(second, { ...spot2, y: level + 20 }, "plain", "start")}`;
  }
  const isElbow = hop.way === "onward" && hop.backend !== 0;
  const corner = PROXY.x + PROXY.width / 2;
  const line = isElbow ? `M${corner} ${FIRST_ROW + HALF}V${y}H${at - 6}` : `M${x} ${y}H${at - 6}`;
  const middle = ((isElbow ? corner : x) + at) / 2;
  const spot = { x: middle, columns: 31 };
  return markup`${arrow({ path: line, end: [at - 2, y], to: "right" }, look, [middle, y])}
${label(first, { ...spot, y: y - 16 }, "strong")}${label(second, { ...spot, y: y + 24 }, "plain")}`;
}

// src/report/html/picture/picture.ts
var BACKENDS = 6;
function picture(report, language) {
  const whole2 = pathOf(report);
  if (whole2 === null) return null;
  const path = {
    ...whole2,
    backends: whole2.backends.slice(0, BACKENDS),
    hops: whole2.hops.filter(({ backend }) => (backend ?? 0) < BACKENDS)
  };
  return markup`<figure>${wide(path, language)}${tall(path, language)}
<figcaption id="path-words" class="unseen">${path.hops.map((hop) => inWords(hop, path, language))}</figcaption></figure>`;
}
function inWords(hop, { proxy, backends }, language) {
  const texts = language.html;
  const backend = backends[hop.backend ?? 0] ?? "";
  const [from, to] = {
    proxied: [texts.client, proxy],
    onward: [proxy, backend],
    direct: [texts.client, backend]
  }[hop.way];
  const asked = hop.way === "onward" ? "" : answersInWords(hop, language);
  const said = [askedInWords(hop, language), asked].filter(Boolean).join(language.wording.lists.semicolon);
  const key = hop.isBroken ? "hop-broken" : "hop-fine";
  return `${fill(texts[key], { from: from ?? "", to: to ?? "", said })} `;
}

// src/report/html/rich.ts
var LIMIT = 4e3;
function rich(text) {
  const parts = text.slice(0, LIMIT).split(/(?<!`)`([^`]+)`(?!`)/);
  return markup`${parts.map((part, index) => index % 2 === 1 ? markup`<code>${part}</code>` : part)}`;
}

// src/report/html/table.ts
function table(caption, heads, rows) {
  return markup`<div class="wide-content"><table role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head2) => markup`<th role="columnheader" scope="col">${head2}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((cells) => {
    return markup`<tr role="row">${cells.map((cell) => markup`<td role="cell">${cell}</td>`)}</tr>
`;
  })}</tbody></table></div>`;
}

// src/report/html/sections/checks.ts
function checks({ checks: all }, language) {
  const texts = language.html;
  if (all.length === 0) return markup`<p>${texts["no-checks"]}</p>`;
  const heads = [
    markup`<span class="unseen">${texts.result}</span>`,
    ...[texts.check, texts.request, texts.answer, texts["took-head"], texts.why]
  ];
  return table(
    texts.checks,
    heads,
    inOrder(all).map((check) => row(check, language))
  );
}
function row(check, language) {
  const texts = language.html;
  const { route, via, outcome: of, ms, pathOnly } = check;
  const why = [whyOf(check, language), pathOnly ? texts["path-only"] : ""].filter(Boolean).join(language.wording.lists.semicolon);
  return [
    sign(check, texts),
    markup`<b>${route}</b> <span class="via">${viaInWords(via, texts)}</span>`,
    markup`<code>${requestOf(check, "address and host", language)}</code>`,
    markup`<b class="${tone(check)}">${outcome(of, language)}</b>`,
    ms === 0 ? "" : seconds(ms),
    markup`<span class="why">${rich(why)}</span>`
  ];
}
function tone({ ok }) {
  return ok === true ? "good" : ok === false ? "bad" : "none";
}
function sign(check, texts) {
  const words = { good: texts.ok, bad: texts["not-ok"], none: texts.neither };
  const shapes = { good: "M4 9l3.500 3.500L14 5", bad: "M5 5l8 8M13 5l-8 8", none: "M5 9h8" };
  const kind = check.ok === true ? "good" : check.ok === false ? "bad" : "none";
  return markup`<svg class="tick ${kind}" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${words[kind]}"><path d="${shapes[kind]}"/></svg>`;
}

// src/report/html/code-block.ts
function codeBlock(text, texts) {
  return framed(markup`<pre class="command" tabindex="0"><code>${text}</code></pre>`, texts);
}
function patchBlock(patch, texts) {
  const lines = patch.trimEnd().split("\n");
  return framed(
    markup`<pre class="diff" tabindex="0" aria-label="${texts.patch}"><code>${lines.map(
      (line) => markup`<span class="${kindOf(line)}">${line}
</span>`
    )}</code></pre>`,
    texts
  );
}
function framed(block, texts) {
  return markup`<div class="block">${block}<button type="button" class="copy" data-copy="${texts.copied}" data-needs-script>${texts.copy}</button></div>`;
}
function kindOf(line) {
  if (/^(\+\+\+|---) /.test(line)) return "file";
  if (line.startsWith("@@")) return "hunk";
  if (line.startsWith("+")) return "added";
  return line.startsWith("-") ? "removed" : "same";
}

// src/report/html/sections/cause.ts
var PATCH_LIMIT = 6e4;
var EVIDENCE_LIMIT = 40;
function causeCard(cause, context, texts) {
  const { heading, isHeadline, isOpen, lines, lang } = context;
  return markup`<article class="card cause">
<h3><span class="over">${heading}</span> <code>${cause.cause}</code> ${confidence(cause, texts)}</h3>
${!isHeadline && markup`<p class="summary">${rich(cause.summary)}</p>`}
${places(cause, texts)}
${fix(cause, isOpen ? texts["look-here"] : texts.fix, texts)}
${evidence(cause, lines, texts)}
${chain(cause, texts)}
<p class="more"><a href="${causePage(cause.cause, lang)}" rel="noreferrer">${texts["about-cause"]}</a></p>
</article>`;
}
var FILLED = { certain: 3, likely: 2, possible: 1 };
function confidence({ confidence: level }, texts) {
  const dots = [1, 2, 3].map((n) => markup`<i class="${n <= FILLED[level] ? "on" : ""}"></i>`);
  return markup`<span class="pill ${level}"><span class="dots" aria-hidden="true">${dots}</span><span class="unseen">${fill(texts.confidence, { confidence: "" })}</span>${texts[level]}</span>`;
}
function places({ places: all }, texts) {
  const [first, ...others] = all.map(placeInWords).filter(Boolean);
  if (first === void 0) return null;
  return markup`<h4>${texts.places}</h4><ul class="places"><li><strong><code>${first}</code></strong></li>${others.map((place) => markup`<li><code>${place}</code></li>`)}</ul>`;
}
function fix({ fix: mend }, heading, texts) {
  const { say, command, patch, disposition } = mend;
  const note = disposition === "safe" ? texts["fix-safe"] : texts["fix-thought"];
  return markup`<div class="fix"><h4>${heading}</h4><p>${rich(say)}</p>
${command && codeBlock(command, texts)}
${patch && patch.length <= PATCH_LIMIT && markup`${patchBlock(patch, texts)}<p class="note">${note}</p>`}</div>`;
}
function evidence(cause, lines, texts) {
  const rows = evidenceOf(cause).slice(0, EVIDENCE_LIMIT);
  return markup`<h4>${texts.evidence}</h4><ol class="evidence">${rows.map((one) => {
    const spot = lines.find(one);
    const link = spot && markup` <a class="spot" href="#${spot.anchor}" data-log="${spot.log}" data-line="${spot.line}">${fill(texts["in-log"], { line: spot.line + 1 })}</a>`;
    return markup`<li><span class="when"><time>${clock(one.at)}</time><b>${one.source}</b></span><span class="quote">${inShort(one.quote)}</span>${link}</li>`;
  })}</ol>`;
}
function chain({ chain: links }, texts) {
  if (links.length === 0) return null;
  return markup`<h4>${texts.chain}</h4><ol class="chain">${links.map((link) => markup`<li>${rich(link)}</li>`)}</ol>`;
}

// src/report/html/sections/diagnosis.ts
function diagnosis(report, lines, texts) {
  const { lang, diagnosis: found } = report;
  const { root, contributing } = found;
  if (root.length + contributing.length === 0) return null;
  const open = isUndecided(report);
  return markup`${root.map((cause, index) => {
    const isFirst = index === 0 && !open;
    const heading = open ? texts.candidate : index === 0 ? texts.cause : texts["or-else"];
    return causeCard(cause, { heading, isHeadline: isFirst, isOpen: open, lines, lang }, texts);
  })}${contributing.map((cause) => {
    const context = { heading: texts.contributing, isHeadline: false, isOpen: false, lines, lang };
    return causeCard(cause, context, texts);
  })}`;
}

// src/report/html/sections/doubts.ts
function ruledOut({ diagnosis: diagnosis2 }, texts) {
  const all = onePerCause(diagnosis2.ruledOut);
  if (all.length === 0) return null;
  return markup`<p class="note">${texts["ruled-out-lead"]}</p><dl class="list">${all.map(({ cause, because }) => markup`<div><dt><code>${cause}</code></dt><dd>${rich(because)}</dd></div>`)}</dl>`;
}
function unanswered({ diagnosis: diagnosis2 }, texts) {
  const all = diagnosis2.unanswered;
  if (all.length === 0) return null;
  return markup`<dl class="list">${all.map(({ question, why, causes, command }) => {
    const open = causes.length > 0 && markup`<dd class="note">${notExcluded(causes, texts)}</dd>`;
    const shown = command && markup`<dd class="note">${rich(fill(texts["shows-it"], { command: `\`${command}\`` }))}</dd>`;
    return markup`<div><dt>${rich(question)}</dt><dd>${rich(why)}</dd>${shown}${open}</div>`;
  })}</dl>`;
}
var SHOWN = 6;
function notExcluded(causes, texts) {
  const names2 = causes.map((id, index) => markup`${index > 0 ? ", " : ""}<code>${id}</code>`);
  const [before = "", after = ""] = texts["not-excluded"].split("{causes}");
  if (causes.length <= SHOWN) return markup`${before}${names2}${after}`;
  const count = fill(texts["causes-count"], { count: causes.length });
  return markup`<details><summary>${fill(texts["not-excluded"], { causes: count })}</summary>${names2}</details>`;
}
function environment(report) {
  const { environment: versions, tool } = report;
  const all = [["bad-gateway", tool.version], ...Object.entries(versions)];
  return markup`<dl class="versions">${all.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

// src/report/html/verdict-sign.ts
var STROKES = {
  healthy: markup`<path d="M18 33l9 9 19-20"/>`,
  broken: markup`<path d="M22 22l20 20M42 22L22 42"/>`,
  unknown: markup`<path d="M24 26a8 8 0 1 1 11 7.500c-2.500 1-3 2.500-3 5M32 45v.5"/>`
};
function verdictSign(verdict) {
  return markup`<svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true"><circle cx="32" cy="32" r="29"/>${STROKES[verdict]}</svg>`;
}

// src/report/html/sections/hero.ts
function hero(report, language) {
  const texts = language.html;
  const { verdict, checks: checks2, target, commit, startedAt, ms } = report;
  const [first, rest] = firstSentence(headline(report, language));
  const passed = checks2.filter(({ ok }) => ok === true).length;
  const isRun = target.kind !== "pasted";
  const facts = [
    target.proxy && target.backend && markup`<code>${target.proxy}</code> → <code>${target.backend}</code>`,
    checks2.length > 0 && fill(texts["checks-passed"], { passed, count: checks2.length }),
    isRun && fill(texts.took, { time: seconds(ms) }),
    isRun && markup`${texts.started} <time datetime="${startedAt}">${startedAt.slice(0, 19).replace("T", " ")} UTC</time>`,
    commit && markup`${texts.commit} <code>${commit.slice(0, 12)}</code>`
  ];
  return markup`<div class="hero ${verdict}"><div class="sign">${verdictSign(verdict)}</div><div>
<p class="verdict">${texts[verdict]}</p>
<h1>${rich(first)}</h1>
${rest !== "" && markup`<p class="lead">${rich(rest)}</p>`}
<ul class="facts">${facts.filter(Boolean).map((fact) => markup`<li>${fact}</li>`)}</ul>
</div></div>`;
}

// src/report/html/timeline/lanes.ts
var NEAR = 0.016;
var ROWS = 4;
function lanesOf(report, span) {
  const { timeline: timeline2, target } = report;
  const cited = citedIn(report);
  const probes = Map.groupBy(timeline2.filter(isProbe), (entry) => wayOf(entry, report));
  const rest = Map.groupBy(
    timeline2.filter((entry) => !isProbe(entry)),
    ({ source }) => source
  );
  const first = [target.proxy, target.backend].filter((name) => name !== null && rest.has(name));
  const names2 = [.../* @__PURE__ */ new Set([...first, ...rest.keys()])].filter((name) => name !== null);
  return [
    ...[...probes].map(([way, entries]) => probeLane(way, entries, report, span)),
    ...names2.map((name) => serviceLane(name, rest.get(name) ?? [], span, cited))
  ];
}
function isProbe({ event }) {
  return event === "probe";
}
function wayOf({ check }, { checks: checks2 }) {
  return checks2.find(({ id }) => id === check)?.via ?? "";
}
function citedIn({ diagnosis: diagnosis2 }) {
  const evidence2 = diagnosis2.root.flatMap((cause) => cause.evidence);
  return new Set(evidence2.flatMap(({ at, quote }) => at === null ? [] : [`${at} ${quote}`]));
}
function probeLane(way, entries, { checks: checks2 }, span) {
  const place = rowFinder(span);
  const bars = entries.map((entry) => {
    const from = Date.parse(entry.at);
    const to = from + (entry.ms ?? 0);
    const ok = checks2.find(({ id }) => id === entry.check)?.ok;
    const tone2 = ok === true ? "good" : ok === false ? "bad" : "plain";
    return { from, to, tone: tone2, entry, row: place(from, to) };
  });
  return { name: way, kind: "probes", bars, marks: [], rows: rowsOf(bars) };
}
function serviceLane(name, entries, span, cited) {
  const place = rowFinder(span);
  const marks = entries.map((entry) => {
    const at = Date.parse(entry.at);
    const isCited = cited.has(`${entry.at} ${entry.text}`);
    return { at, ...lookOf(entry), entry, isCited, row: place(at, at) };
  });
  return { name, kind: "service", bars: lives(entries, span), marks, rows: rowsOf(marks) };
}
function lives(entries, span) {
  const bars = [];
  let from = null;
  const close = (to, tone2) => {
    if (from !== null) bars.push({ from, to, tone: tone2, entry: null, row: 0 });
    from = null;
  };
  for (const { at, event } of entries) {
    if (event === "start") from ??= Date.parse(at);
    if (event === "die") close(Date.parse(at), "warn");
  }
  close(span.start + span.ms, "good");
  return bars;
}
function lookOf({ event }) {
  switch (event) {
    case "oom":
      return { tone: "bad", shape: "diamond" };
    case "die":
      return { tone: "warn", shape: "square" };
    case "nginx.error":
      return { tone: "warn", shape: "dot" };
    case "app.log":
    case "request":
      return { tone: "plain", shape: "dot" };
    default:
      return { tone: "plain", shape: "square" };
  }
}
function rowFinder({ ms }) {
  const free = [];
  return (from, to) => {
    const found = free.findIndex((until) => from >= until);
    const row2 = found >= 0 ? found : Math.min(free.length, ROWS - 1);
    free[row2] = to + NEAR * ms;
    return row2;
  };
}
function rowsOf(items) {
  return items.reduce((most, { row: row2 }) => Math.max(most, row2 + 1), 1);
}

// src/report/html/timeline/span.ts
var OLD = 4;
var LIVES = /* @__PURE__ */ new Set(["create", "start"]);
function spanOf(entries) {
  const moments = entries.map(endsOf);
  if (moments.length === 0) return null;
  const end = Math.max(...moments.map(([, to]) => to));
  const first = Math.min(...moments.map(([from2]) => from2));
  const rest = moments.filter((_, index) => !LIVES.has(entries[index]?.event ?? ""));
  const start = rest.length === 0 ? first : Math.min(...rest.map(([from2]) => from2));
  const isFar = start - first > OLD * Math.max(end - start, 1e4);
  const from = isFar ? start : first;
  const ms = Math.max(end - from, 10);
  return { start: from - ms * 0.02, ms: ms * 1.04 };
}
function endsOf({ at, ms = 0 }) {
  const from = Date.parse(at);
  return [from, from + ms];
}
function percent(moment2, { start, ms }) {
  const at = (moment2 - start) / ms * 100;
  return Math.round(Math.min(100, Math.max(0, at)) * 1e5) / 1e5;
}
function anchorAt(share, half) {
  if (share < half) return "start";
  return share > 1 - half ? "end" : "middle";
}
var STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500].concat([1, 2, 5, 10, 15, 30].map((n) => n * 1e3)).concat([1, 2, 5, 10, 15, 30].map((n) => n * 6e4)).concat([1, 2, 3, 6, 12, 24, 48, 168].map((n) => n * 36e5));
function ticks({ start, ms }, count) {
  const step = STEPS.find((one) => ms / one <= count) ?? ms / count;
  const first = Math.ceil(start / step) * step;
  return Array.from(
    { length: Math.floor((start + ms - first) / step) + 1 },
    (_, n) => first + n * step
  );
}
function tickLabel(moment2, apart) {
  const iso = new Date(moment2).toISOString();
  if (apart >= 864e5) return iso.slice(5, 10);
  if (apart >= 6e4) return iso.slice(11, 16);
  return apart >= 1e3 ? iso.slice(11, 19) : iso.slice(14, 23);
}

// src/report/html/timeline/plot.ts
var AXIS = 26;
var ROW3 = 17;
var PADDING = 12;
function laneHeight({ rows }) {
  return rows * ROW3 + PADDING;
}
function plot(lanes, span, texts) {
  const tops = lanes.map((_, index) => {
    return AXIS + lanes.slice(0, index).reduce((sum, lane) => sum + laneHeight(lane), 0);
  });
  const height = AXIS + lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
  return markup`<svg class="plot" width="100%" height="${height}" role="group" aria-label="${texts.timeline}" data-start="${span.start}" data-ms="${span.ms}">
<g class="ticks" aria-hidden="true">${axis(span, height)}</g>
${lanes.map((lane, index) => drawn(lane, tops[index] ?? 0, span, texts))}
</svg>`;
}
var TICKS = 6;
var HALF_LABEL = 0.04;
function axis(span, height) {
  const moments = ticks(span, TICKS);
  const apart = (moments[1] ?? 0) - (moments[0] ?? 0);
  return moments.map((moment2) => {
    const x = percent(moment2, span);
    return markup`<line x1="${x}%" x2="${x}%" y1="${AXIS - 6}" y2="${height}"/><text x="${x}%" y="14" text-anchor="${anchorAt(percent(moment2, span) / 100, HALF_LABEL)}">${tickLabel(moment2, apart)}</text>`;
  });
}
function drawn(lane, top, span, texts) {
  const height = laneHeight(lane);
  const rule = markup`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}"/>`;
  if (lane.kind === "probes")
    return markup`${rule}${lane.bars.map((bar) => request(bar, top, span, texts))}`;
  return markup`${rule}${lane.bars.map((bar) => life(bar, top, height, span))}${lane.marks.map((mark) => moment(mark, top, span, texts))}`;
}
function life({ from, to, tone: tone2 }, top, height, span) {
  const x = percent(from, span);
  return markup`<rect class="life ${tone2}" x="${x}%" y="${top + 3}" width="${width(x, to, span)}%" height="${height - 6}"/>`;
}
function request({ from, to, tone: tone2, row: row2, entry }, top, span, texts) {
  if (entry === null) return null;
  const x = percent(from, span);
  const y = top + PADDING / 2 + row2 * ROW3 + 2;
  const wide2 = width(x, to, span);
  const size = wide2 === 0 ? "2" : `${wide2}%`;
  return markup`<g class="event" role="img" aria-label="${nameOf(entry, texts)}"><rect class="request ${tone2}" x="${x}%" y="${y}" width="${size}" height="${ROW3 - 5}" rx="2"/></g>`;
}
function width(x, to, span) {
  return Math.max(0, Math.round((percent(to, span) - x) * 1e5) / 1e5);
}
var SHAPES = {
  dot: markup`<circle r="4.5"/>`,
  square: markup`<rect x="-4" y="-4" width="8" height="8" rx="1.5"/>`,
  diamond: markup`<path d="M0 -7L7 0L0 7L-7 0Z"/>`
};
function moment(mark, top, span, texts) {
  const y = top + PADDING / 2 + mark.row * ROW3 + ROW3 / 2;
  const ring = mark.isCited && markup`<circle class="ring" r="8"/>`;
  return markup`<svg x="${percent(mark.at, span)}%" y="${y}" overflow="visible"><g class="event ${mark.tone}${mark.isCited ? " cited" : ""}" role="img" aria-label="${nameOf(mark.entry, texts)}">${ring}${SHAPES[mark.shape]}</g></svg>`;
}
var TEXT_LIMIT2 = 300;
function nameOf({ at, source, text, ms }, texts) {
  const took = ms === void 0 ? "" : ` (${fill(texts.took, { time: seconds(ms) })})`;
  return `${at.slice(11, 23).replace("Z", "")} ${source}: ${text.slice(0, TEXT_LIMIT2)}${took}`;
}

// src/report/html/timeline/timeline.ts
function timeline(report, texts) {
  const { timeline: entries } = report;
  const span = spanOf(entries);
  if (span === null) return null;
  const lanes = lanesOf(report, span);
  return markup`<div class="timeline">
<div class="tools" data-needs-script><span class="hint">${texts["timeline-keys"]}</span>
<button type="button" data-zoom="out" aria-label="${texts["zoom-out"]}">−</button><button type="button" data-zoom="fit">${texts["zoom-fit"]}</button><button type="button" data-zoom="in" aria-label="${texts["zoom-in"]}">+</button></div>
<div class="lanes"><div class="names" aria-hidden="true"><svg width="100%" height="${heightOf(lanes)}">${names(lanes, texts)}</svg></div>
<div class="scroll" tabindex="0" role="group" aria-label="${texts.timeline}">${plot(lanes, span, texts)}</div></div>
<p class="legend">${legend(texts)}</p>
<p class="picked" role="status" data-needs-script>${texts["nothing-picked"]}</p>
</div>
<details><summary>${fill(texts["as-table"], { count: entries.length })}</summary>${asTable(entries, texts)}</details>`;
}
function heightOf(lanes) {
  return AXIS + lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
}
function names(lanes, texts) {
  return lanes.map((lane, index) => {
    const top = heightOf(lanes.slice(0, index));
    const name = lane.kind === "service" ? lane.name : viaInWords(lane.name, texts);
    return markup`<line class="rule" x1="0" x2="100%" y1="${top}" y2="${top}"/><text x="0" y="${top + laneHeight(lane) / 2 + 4}">${name}</text>`;
  });
}
var LEGEND = [
  ["life good", "legend-life"],
  ["request good", "legend-passed"],
  ["request bad", "legend-failed"]
];
var SIGNS = [
  [markup`<rect x="3" y="3" width="8" height="8" rx="1.5"/>`, "plain", "legend-event"],
  [markup`<circle cx="7" cy="7" r="4.5"/>`, "plain", "legend-line"],
  [markup`<circle cx="7" cy="7" r="4.5"/>`, "warn", "legend-error"],
  [markup`<path d="M7 0L14 7L7 14L0 7Z"/>`, "bad", "legend-oom"],
  [
    markup`<circle class="ring" cx="7" cy="7" r="6"/><circle cx="7" cy="7" r="3"/>`,
    "cited",
    "legend-cited"
  ]
];
function legend(texts) {
  return [
    ...LEGEND.map(([look, key]) => {
      return markup`<span><svg width="22" height="14" aria-hidden="true"><rect class="${look}" x="1" y="2" width="20" height="10"/></svg>${texts[key]}</span> `;
    }),
    ...SIGNS.map(([shape, tone2, key]) => {
      return markup`<span><svg width="14" height="14" aria-hidden="true"><g class="event ${tone2}">${shape}</g></svg>${texts[key]}</span> `;
    })
  ];
}
function asTable(entries, texts) {
  return table(
    texts.timeline,
    [texts.at, texts.from, texts.event, texts.said],
    entries.map(({ at, source, event, text }) => [
      markup`<time>${at.slice(11, 23).replace("Z", "")}</time>`,
      source,
      event,
      markup`<span class="quote">${text.slice(0, 500)}</span>`
    ])
  );
}

// src/report/html/html.ts
function renderHtml(report, { logs: logs2, recognised = [] }, language = ENGLISH) {
  const texts = language.html;
  const lines = citedLines(report, logs2);
  const sections = [
    section("diagnosis", texts.diagnosis, diagnosis(report, lines, texts)),
    section("path", texts.path, picture(report, language)),
    section("checks", texts.checks, checks(report, language)),
    section("timeline", texts.timeline, timeline(report, texts)),
    section("ruled-out", texts["ruled-out"], ruledOut(report, texts)),
    section("unanswered", texts.unanswered, unanswered(report, texts)),
    section("recognised", texts.recognised, recognisedAs(recognised, language)),
    section("logs", texts.logs, logs(lines, texts)),
    section("environment", texts.environment, environment(report))
  ].filter((one) => one !== null);
  const [sentence] = firstSentence(headline(report, language));
  const title = fill(texts.title, { verdict: texts[report.verdict], headline: sentence });
  return `<!doctype html>
${markup`<html lang="${report.lang}" class="no-script">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${assets_default.scriptHash}'; style-src '${assets_default.styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title.slice(0, 200)}</title>
`.text}<style>${assets_default.style}</style>
</head>
${markup`<body>
<a class="skip" href="#report">${texts["to-content"]}</a>
<header class="bar"><span class="brand">bad-gateway</span>
<nav aria-label="${texts["on-this-page"]}"><ul>${sections.map(({ id, name }) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<div class="tools" data-needs-script><button type="button" id="theme">${texts.theme}</button><button type="button" id="print">${texts.print}</button></div></header>
<main id="report" tabindex="-1">
${hero(report, language)}
${sections.map(({ html }) => html)}
</main>
<footer><p>${fill(texts.made, { version: report.tool.version })}</p></footer>
<script type="application/json" id="texts">${scriptData(texts)}</script>
`.text}<script>${assets_default.script}</script>
</body>
</html>
`;
}
function section(id, name, content) {
  if (content === null) return null;
  const html = markup`<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>
`;
  return { id, name, html };
}
function recognisedAs(recognised, language) {
  if (recognised.length === 0) return null;
  return markup`<ul class="plain">${recognised.map((one) => markup`<li>${rich(inOneLine(one, language))}</li>`)}</ul>`;
}

// src/report/issue.ts
var SUMMARY = { limit: 6e4, size: (text) => text.length };
function renderIssue(report, logs2, language = ENGLISH) {
  const { html: texts } = language;
  const { tool, target, commit, startedAt, environment: environment2 } = report;
  const about = {
    [tool.name]: tool.version,
    target: [target.kind, target.proxy, target.backend].filter(Boolean).join(", "),
    ...commit === null ? {} : { [texts.commit]: commit },
    [texts.started]: startedAt,
    ...environment2
  };
  const lines = Object.entries(about).map(([name, value]) => `- ${inCode(name)}: ${inCode(value.slice(0, 200))}`).slice(0, 20);
  const summary = renderSummary(report, logs2, [], language, SUMMARY).trimEnd();
  return `${summary}

${folded(texts.environment, lines.join("\n"))}
`;
}

// src/report/junit/junit.ts
var TEXT_LIMIT3 = 8e3;
function renderJunit(report, language = ENGLISH) {
  const { checks: checks2, startedAt, ms, verdict, tool } = report;
  const isSaid = verdict === "healthy" || checks2.some(({ ok }) => ok === false);
  const cases = [
    ...inOrder(checks2).map((check) => caseOf(check, report, language)),
    ...isSaid ? [] : [whole(report, language)]
  ];
  const count = (kind) => cases.filter(({ is }) => is === kind).length;
  const totals = markup`tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  const { text } = markup`<testsuites name="bad-gateway" ${totals} time="${inSeconds(ms)}">
  <testsuite name="bad-gateway" ${totals} time="${inSeconds(ms)}" timestamp="${startedAt.slice(0, 19)}">
    <properties>
      <property name="verdict" value="${verdict}"/>
      <property name="cause" value="${report.diagnosis.root[0]?.cause ?? ""}"/>
      <property name="version" value="${tool.version}"/>
    </properties>
${cases.map(({ xml }) => xml)}  </testsuite>
</testsuites>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>
${text}`;
}
function caseOf(check, report, language) {
  const { id, route, via, ok, ms } = check;
  const name = `${viaInWords2(via, language)} ${requestOf(check, "path", language)} (${id})`;
  const said = [outcome(check.outcome, language), whyOf(check, language)].filter(Boolean).join(": ");
  if (ok === null) return testCase("skipped", { group: route, name, ms, said, text: "" });
  if (!ok)
    return testCase("failure", { group: route, name, ms, said, text: reasonOf(report, language) });
  return testCase("passed", { group: route, name, ms, said: check.pathOnly ? said : "", text: "" });
}
function whole(report, language) {
  const is = report.verdict === "unknown" ? "error" : "failure";
  const text = reasonOf(report, language);
  return testCase(is, {
    group: "stack",
    name: language.report["can-be-asked"],
    ms: 0,
    said: headline(report, language),
    text
  });
}
function testCase(is, { group, name, ms, said, text }) {
  const message = said.slice(0, TEXT_LIMIT3);
  const body = {
    passed: said !== "" && markup`<system-out>${message}</system-out>`,
    skipped: markup`<skipped message="${message}"/>`,
    failure: markup`<failure message="${message}" type="${group}">${text.slice(0, TEXT_LIMIT3)}</failure>`,
    error: markup`<error message="${message}" type="${group}">${text.slice(0, TEXT_LIMIT3)}</error>`
  }[is];
  const xml = markup`    <testcase classname="bad-gateway.${group}" name="${name.slice(0, 400)}" time="${inSeconds(ms)}">${body}</testcase>
`;
  return { is, xml };
}
function reasonOf(report, language) {
  const [root] = report.diagnosis.root;
  if (!root) return headline(report, language);
  const places2 = root.places.map(placeInWords).filter(Boolean).join(", ");
  return [
    fill(language.report["named-sure"], {
      ...{ name: root.cause, text: root.summary },
      confidence: language.scales.confidence[root.confidence]
    }),
    ...places2 === "" ? [] : [places2],
    fixInWords(root.fix.say, language)
  ].join("\n");
}
function inSeconds(ms) {
  return (ms / 1e3).toFixed(3);
}

// src/report/sarif/report-sarif.ts
function reportSarif(report, { paths, ...options }, language = ENGLISH) {
  const { root, contributing } = report.diagnosis;
  const somewhere = fallback(report, paths);
  const named = [...root, ...contributing].map((cause) => findingOf(cause, somewhere, language));
  const isUnnamed = report.verdict === "broken" && root.length === 0;
  const unnamed = {
    cause: "no-cause-named",
    severity: "error",
    places: [somewhere],
    text: headline(report, language)
  };
  const findings = isUnnamed ? [unnamed, ...named] : named;
  const failure = report.verdict === "unknown" ? headline(report, language) : null;
  return sarifLog({ job: "check", findings, failure }, options, { tag: report.lang, language });
}
function findingOf(cause, somewhere, language) {
  const { cause: id, severity, summary, fix: fix2, places: places2 } = cause;
  const [first = somewhere, ...others] = places2.filter(({ file }) => file !== null);
  const remote = places2.find(({ file }) => file === null)?.remote;
  const where = remote ? ` (${remote})` : "";
  const text = `${summary}${where}

${fixInWords(fix2.say, language)}`;
  return { cause: id, severity, places: [first, ...others], text };
}
function fallback({ diagnosis: diagnosis2 }, paths) {
  const known = [...diagnosis2.root, ...diagnosis2.contributing].flatMap(({ places: places2 }) => places2);
  const place = known.find(({ file }) => file !== null);
  const compose = paths.find((path) => /(^|\/)(docker-)?compose[^/]*\.ya?ml$/.test(path));
  return place ?? { file: compose ?? "docker-compose.yml", line: 1, endLine: 1, remote: null };
}

// src/verbs/forms.ts
function formsOf(file, { report, ...sources }, { language, causes }) {
  const texts = new Map(
    file.captures.flatMap(
      ({ kind, subject, body }) => kind === "repo.file" && body !== null ? [[subject, body.text]] : []
    )
  );
  const textOf = (path) => texts.get(path) ?? null;
  const options = { tool: report.tool, causes, texts: textOf, paths: [...texts.keys()] };
  return {
    "report.html": renderHtml(report, sources, language),
    "issue.md": renderIssue(report, sources.logs, language),
    "report.sarif": json(reportSarif(report, options, language)),
    "junit.xml": renderJunit(report, language)
  };
}
export {
  formsOf
};
