const form = document.getElementById("upload");
const result = document.getElementById("result");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const { token, file } = form.elements;
  const body = new FormData();
  body.append("file", file.files[0]);
  body.append("create_pdf", "true");
  const answer = await fetch(`${window.API_BASE_URL}/barcodes/upload-excel`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token.value}` },
    body,
  });
  result.textContent = answer.ok
    ? `${(await answer.json()).rows} labels are ready`
    : `The upload failed: ${answer.status} ${answer.statusText}`;
});
