// The reference of a run's screen: one window that writes one text ten times a second.
const { app, BrowserWindow } = require('electron')

const PAGE =
  '<title>ticking</title><p></p><script>setInterval(() => { document.querySelector("p").textContent = performance.now().toFixed(1) }, 100)</script>'

void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    webPreferences: { backgroundThrottling: false },
  })
  await window.loadURL(`data:text/html,${encodeURIComponent(PAGE)}`)
})
