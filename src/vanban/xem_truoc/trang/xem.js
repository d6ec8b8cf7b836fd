// The page of `vanban preview`: follows the state of the server, shows pages, findings and data side by side.
const $ = (id) => document.getElementById(id);
const HEP = matchMedia("(max-width: 60rem)");
let trangThai = { nhom: [] }; // what the server last said
let dangXem = ""; // the document on show, by its path
let daChon = ""; // the item that was chosen, by its words
let khung = []; // for each finding of the document, its rectangles
let luot = 0; // number of the newest refresh: an older answer that comes late is dropped

function tao(the, lop, chu) {
  const nut = document.createElement(the);
  if (lop) nut.className = lop;
  if (chu !== undefined) nut.textContent = chu;
  return nut;
}

async function hoi(duong, ten) {
  const tra = await fetch(ten === undefined ? duong : `${duong}?ten=${encodeURIComponent(ten)}`);
  if (!tra.ok) throw new Error(`${duong}: ${tra.status}`);
  return tra;
}

const cacBan = () => trangThai.nhom.flatMap((nhom) => nhom.ban.map((ban) => ({ ...ban, nhom })));
const banDangXem = () => cacBan().find((ban) => ban.ma === dangXem);

async function lamMoi() {
  const cua = ++luot;
  const moi = await (await hoi("trang_thai")).json();
  if (cua !== luot) return;
  trangThai = moi;
  if (!banDangXem()) dangXem = cacBan()[0]?.ma ?? "";
  veChon();
  veViec();
  noi(banDangXem() ? "Đang dàn trang…" : "Chưa có trang nào: sửa dữ liệu trước.", !banDangXem());
  const chon = danhSach().find((muc) => muc.khoa === daChon) ?? danhSach()[0];
  await Promise.all([veTrang(cua), veDuLieu(cua, chon?.tep || banDangXem()?.nhom.tep)]);
  if (cua !== luot) return;
  veViec();
  if (daChon) toRo(danhSach().find((muc) => muc.khoa === daChon), false);
}

function noi(cau, hong = false) {
  $("tinh_trang").textContent = cau;
  $("tinh_trang").classList.toggle("hong", hong);
}

function veChon() {
  const cac = cacBan().map((ban) => {
    const nut = tao("option", "", `${ban.loai}: ${ban.ma}`);
    nut.value = ban.ma;
    nut.selected = ban.ma === dangXem;
    return nut;
  });
  $("chon").replaceChildren(...cac);
}

// All that is to be mended: errors of every input, then findings, doubts and gaps of the document on show.
function danhSach() {
  const muc = (lop, dau, mot, so = -1) => ({
    lop, dau, so, cau: mot.cau, trich: mot.trich, tep: mot.tep, dong: mot.dong,
    khoa: `${lop} ${mot.ma ?? ""} ${mot.tep}:${mot.dong}:${mot.cot} ${mot.cau}`,
  });
  const noiChon = (mot) => (mot.tep ? `${mot.tep}${mot.dong ? `:${mot.dong}` : ""}` : "");
  const ban = banDangXem();
  return [
    ...trangThai.nhom.flatMap((nhom) => nhom.loi.map((loi) => muc("loi", `Lỗi dữ liệu · ${noiChon(loi)}`, loi))),
    ...(ban?.phat_hien ?? []).map((f, so) => muc(f.muc === "SAI" ? "sai" : "nhac", `${f.muc} · ${f.ma} · ${f.vi_tri}`, f, so)),
    ...(ban?.nhom.nhac ?? []).map((loi) => muc("nhac", `NHẮC · ${noiChon(loi)}`, loi)),
    ...(ban?.thieu ?? []).map((loi) => muc("thieu", `Còn thiếu · ${noiChon(loi)}`, loi)),
  ];
}

function veViec() {
  const cac = danhSach();
  $("dem").textContent = cac.length ? `(${cac.length})` : "";
  const nut = cac.map((muc) => {
    const o = tao("button", `muc ${muc.lop}`);
    o.type = "button";
    o.append(tao("b", "", muc.dau), tao("span", "", muc.cau));
    if (muc.trich) o.append(tao("q", "", muc.trich));
    o.setAttribute("aria-current", String(muc.khoa === daChon));
    o.addEventListener("click", () => chon(muc));
    return o;
  });
  for (const { goi_y: goiY } of trangThai.nhom) if (goiY) nut.push(tao("p", "goi_y", `Gợi ý: ${goiY}`));
  if (!nut.length) nut.push(tao("p", "tot", "Không có gì phải sửa."));
  const cho = [...$("cac_viec").children].indexOf(document.activeElement);
  $("cac_viec").replaceChildren(...nut);
  if (cho >= 0) nut[Math.min(cho, nut.length - 1)].focus();
}

async function veTrang(cua) {
  const ban = banDangXem();
  if (!ban) return $("trang").replaceChildren();
  const tra = await (await hoi("trang", ban.ma)).json();
  if (cua !== luot) return;
  if (tra.loi) {
    const cau = tra.loi.map((loi) => tao("p", "tot", loi.cau));
    $("trang").replaceChildren(...cau, tao("p", "goi_y", tra.goi_y));
    return noi("Không dàn được trang", true);
  }
  const cacTrang = await Promise.all(tra.trang.map(veMotTrang));
  if (cua !== luot) return;
  const cuon = $("trang").scrollTop;
  $("trang").classList.toggle("cu", ban.cu);
  $("trang").replaceChildren(...cacTrang);
  $("trang").scrollTop = cuon;
  khung = tra.khung;
  khung.forEach((cac) => cac.forEach((mot) => veKhung(mot, "lo")));
  const giay = tra.giay === null ? "" : ` · ${String(tra.giay).replace(".", ",")} giây sau khi lưu`;
  const so = `${tra.trang.length} trang`;
  noi(ban.cu ? "Dữ liệu đang có lỗi: đây là trang của lần dựng được gần nhất" : so + giay, ban.cu);
}

async function veMotTrang(trang, so, cac) {
  const hinh = tao("figure");
  const anh = tao("img");
  anh.alt = `Trang ${so + 1} trong ${cac.length}`;
  anh.src = trang.anh;
  hinh.append(anh);
  await anh.decode().catch(() => undefined); // shown only when it can be drawn: no flicker
  return hinh;
}

function veKhung(mot, lop) {
  const o = tao("div", `khung ${lop}`);
  o.style.left = `${mot.trai * 100}%`;
  o.style.top = `${mot.tren * 100}%`;
  o.style.width = `${mot.rong * 100}%`;
  o.style.height = `${mot.cao * 100}%`;
  $("trang").children[mot.trang]?.append(o);
  return o;
}

let tepDangXem = "";
async function veDuLieu(cua, tep) {
  tepDangXem = tep ?? "";
  const chu = tep ? await hoi("nguon", tep).then((tra) => tra.text()).catch(() => "") : "";
  if (cua !== luot || tepDangXem !== (tep ?? "")) return;
  $("ten_tep").textContent = tep || "Dữ liệu";
  const co = new Set(danhSach().filter((muc) => muc.tep === tep).map((muc) => muc.dong));
  $("cac_dong").replaceChildren(...chu.split("\n").map((dong, so) => tao("li", co.has(so + 1) ? "co" : "", dong)));
}

async function chon(muc) {
  daChon = muc.khoa;
  veViec();
  if (muc.tep && muc.tep !== tepDangXem) await veDuLieu(luot, muc.tep);
  toRo(muc, true);
}

// Show where an item stands: on the page, and in the data.
function toRo(muc, cuon) {
  document.querySelectorAll(".khung:not(.lo), li.chon").forEach((cu) => (cu.matches("li") ? cu.classList.remove("chon") : cu.remove()));
  if (!muc) return;
  const cac = (muc.so >= 0 ? khung[muc.so] ?? [] : []).map((mot) => veKhung(mot, ""));
  const dong = muc.tep === tepDangXem && muc.dong ? $("cac_dong").children[muc.dong - 1] : undefined;
  dong?.classList.add("chon");
  if (!cuon) return;
  if (HEP.matches) mo(cac.length ? "trang" : "du_lieu");
  cac[0]?.scrollIntoView({ block: "center" });
  dong?.scrollIntoView({ block: "center" });
}

function mo(ten) {
  document.body.dataset.khung = ten;
  for (const nut of document.querySelectorAll("nav button")) nut.setAttribute("aria-pressed", String(nut.dataset.mo === ten));
}

function doiBan(buoc) {
  const cac = cacBan();
  const moi = cac[cac.findIndex((ban) => ban.ma === dangXem) + buoc];
  if (moi) xemBan(moi.ma);
}

function xemBan(ma) {
  dangXem = ma;
  daChon = "";
  $("trang").scrollTop = 0;
  chay();
}

function chay() {
  lamMoi().catch(() => noi("Mất liên lạc với vanban", true));
}

$("chon").addEventListener("change", (viec) => xemBan(viec.target.value));
for (const nut of document.querySelectorAll("nav button")) nut.addEventListener("click", () => mo(nut.dataset.mo));
document.addEventListener("keydown", (phim) => {
  if (phim.ctrlKey || phim.metaKey || phim.altKey || phim.target.matches("select")) return;
  if (phim.key === "[" || phim.key === "]") return doiBan(phim.key === "]" ? 1 : -1);
  const nut = [...$("cac_viec").querySelectorAll("button")];
  const cho = nut.indexOf(document.activeElement);
  const trongViec = cho >= 0 || document.activeElement === document.body;
  if (!trongViec || !["ArrowDown", "ArrowUp"].includes(phim.key) || !nut.length) return;
  phim.preventDefault();
  nut[Math.max(0, Math.min(nut.length - 1, cho + (phim.key === "ArrowDown" ? 1 : -1)))].focus();
});
const tin = new EventSource("su_kien");
tin.addEventListener("message", chay);
tin.addEventListener("error", () => noi("Mất liên lạc với vanban: lệnh vanban preview đã dừng?", true));
