import { createRequire as __createRequire } from "node:module";
const require2 = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import "./shared-runtime.mjs";
var words_default = {
  language: {
    sayings: {
      reasons: {
        "not-collected": "沒有收集",
        "not-in-paste": "貼上的內容裡沒有",
        "not-running": "{name} 沒有在執行",
        "not-on-machine": "機器上沒有 {program}",
        ended: "{program} 以退出碼 {code} 結束",
        "nothing-told": "{how} 什麼也沒有說明",
        "no-lookup": "{how} 裡既沒有 getent，也沒有 nslookup",
        "no-cgroup": "映像檔裡沒有 shell，無法讀取它的 cgroup",
        "no-tool": "堆疊裡沒有哪個映像檔帶有 {tool}",
        "no-history": "檢出的程式碼沒有歷史，也沒有可以用來詢問 GitHub 的權杖",
        "no-nginx-conf": "容器裡沒有 nginx.conf（查看了 {files}）",
        "nginx-t-root": "nginx -t 需要 root 權限",
        "nginx-t-sudo": "sudo 不允許執行 nginx -t",
        "no-log-file": "行程 {pid} 沒有寫入任何檔案",
        "supervisorctl-denied": "supervisorctl {verb} 需要 root，或者可以使用 supervisord 通訊端的使用者",
        "kernel-log": "核心記錄：{said}",
        "journal-hidden": "這個使用者不允許讀取系統的 journal（systemd-journal 組、adm 組和 root 可以）",
        "no-commit": "這裡沒有提交",
        "too-long": "長於 {size} KiB",
        unreadable: "不允許讀取",
        "log-inside": "nginx 寫入它容器裡的 {file}",
        "from-outside": "從外面只能看到它的回應；記錄和狀態要在執行它的機器上用 docker 型別的 target 讀取",
        "engine-slow": "Docker 引擎跟不上：{said}",
        "no-container": "沒有容器 {names}；有的是 {there}。",
        "which-proxy": "{names} 裡哪個是 nginx？請在 target 裡寫明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}。",
        "which-backend": "{name} 把請求轉發給誰？請在 target 裡寫明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}，或者寫明要請求什麼：health、upload 或 routes。",
        "nothing-at": "{endpoint} 上{what}。",
        "no-container-of": "沒有屬於 compose 專案 {project} 的容器",
        "no-container-named": "沒有容器 {names}",
        "old-api": "{endpoint} 上的引擎使用 API {api}；要讀取那裡執行的內容，需要 1.30（Docker 17.06）或更新的版本。",
        "engine-at": "{endpoint} 上的引擎{what}",
        worker: "是 Swarm 的 worker，只有 manager 知道服務的情況：請在 target.swarm.host 裡寫一個 manager 的位址{known}。",
        "worker-such-as": "，例如 {names}",
        locked: "管理的 Swarm 已被鎖定：執行 `docker swarm unlock` 之後它才會應答。",
        "no-swarm": "不屬於任何 Swarm：請在 target.swarm.host 裡寫 manager 的位址；沒有 Swarm 的容器請用 `target: {docker: …}`。",
        "no-service": "這個 Swarm 沒有服務 {names}；{known}。",
        "there-is": "有的是 {names}",
        "no-services": "它沒有執行任何服務",
        "no-socket": "{destination} 上沒有 Docker 通訊端 {path}，或者這個使用者看不到它。那裡安裝並執行著 Docker 嗎？別處的通訊端這樣寫：ssh://USER@HOST/PATH",
        "socket-denied": "{destination} 的這個使用者不允許使用 Docker 通訊端 {path}。docker 組的成員可以（sudo usermod -aG docker USER）。",
        "docker-missing": "PATH 裡沒有 docker 指令。bad-gateway 需要它、它的 compose 外掛和正在執行的 Docker 引擎。",
        "no-docker-command": "無法執行 docker 指令：{error}。bad-gateway 需要它以及它的 compose 外掛。",
        "docker-elsewhere": "Docker 在 {host}，而只有帶通訊端或 TCP 位址的引擎才能檢查堆疊。請讓 DOCKER_HOST 指向這樣的引擎，或者在那臺機器上執行 bad-gateway。",
        "no-context": "無法讀取 docker context {name}：{said}",
        "no-engine": "testcontainers 找不到 Docker 引擎：{said}",
        "no-destination": "{destination} 不是 ssh 的目標。",
        "stopped-by": "被 {signal} 中止"
      },
      progress: {
        "reading-config": "正在讀取設定和 compose 檔案",
        "planned-upload": "{proxy} 在 {backend} 前面，上傳到 {path}",
        planned: "{proxy} 在 {backend} 前面，沒有設定上傳",
        "no-proxy": "沒有代理",
        "no-backend": "未知的後端",
        building: "正在建置並建立堆疊",
        looking: "正在尋找容器",
        services: "{count} 個服務",
        waiting: "正在等待堆疊",
        "waiting-for": "正在等待 {services}",
        after: "{seconds} 秒後：{is}{why}",
        ready: "就緒",
        decided: "已有結論",
        "timed-out": "逾時",
        because: "：{reason}（{service}）",
        "start-failed": "啟動失敗",
        "engine-error": "引擎報錯",
        "command-not-runnable": "指令無法執行",
        "exited-without-restart": "退出後不再重新啟動",
        "never-started": "從未啟動",
        "configuration-refused": "設定被拒絕",
        "import-failed-twice": "兩次載入失敗",
        "same-crash-three-times": "三次相同的當機",
        "no-port-yet": "{service}（還沒有開啟連接埠{again}）",
        "in-state": "{service}（{state}，至今退出 {count} 次）",
        "came-back": "；{service} 退出過 {count} 次，又恢復了",
        asking: "正在請求後端和 nginx",
        requests: "{count} 個請求",
        gathering: "正在讀取記錄、狀態和通訊端",
        evidence: "{count} 項證據",
        judging: "正在判斷證據",
        healthy: "正常",
        broken: "故障",
        unknown: "無法判斷",
        removing: "正在刪除建立的內容",
        removed: "刪除了 {count} 項",
        "not-removed": "無法刪除 {what}",
        wrote: "堆疊把 {path} 寫進了檢出的程式碼",
        "taking-down": "{signal}：正在撤下一切",
        already: "已經在撤下一切",
        "machine-itself": "改為在機器自己身上請求使用者會請求的內容：{why}",
        "asked-from-in-front": "這裡把普通 http 跳轉到 https，而這個堆疊裡沒有任何東西提供 https：請求帶上 X-Forwarded-Proto: https，就像前面終結 TLS 的代理那樣。",
        "login-failed": "登入失敗，所以上傳時不帶憑據：{why}",
        "in-build-context": "{out} 位於 {service} 的建置上下文裡，每次執行都會改變它的映像檔：請把 {folder} 加進 {file}"
      },
      problems: {
        warning: "警告：{said}",
        "no-key": "沒有這個鍵。{hint}",
        "no-input": "沒有這個輸入。{hint}",
        "no-cause": "沒有這個原因。{hint}",
        "did-you-mean": '是不是想寫 "{word}"？',
        "lists-them": "bad-gateway causes 會列出全部原因。",
        "there-is": "有的是：{words}。",
        missing: "缺少：{right}",
        found: "寫的是 {found}；應當是：{right}",
        nothing: "空值",
        yaml: "不是有效的 YAML：{why}",
        "no-folder": "沒有這個目錄：{path}；請給出堆疊所在的目錄",
        "file-no-folder": "{path} 是檔案；請給出堆疊所在的目錄",
        "no-file-in": "沒有這個檔案：{path}，查詢過 {folders}",
        "no-file": "沒有這個檔案：{path}",
        misnamed: "不會被讀取：設定應當放在 {path}",
        "leads-out": "沒有讀取：那裡有連結指向儲存庫之外；請把檔案本身放在那裡",
        outside: "{path} 在儲存庫（{root}）之外；請把它複製進來",
        unreadable: "不允許讀取",
        "no-service-in": 'compose 檔案裡沒有服務 "{name}"。{hint}',
        "no-profile-in": 'compose 檔案裡沒有 profile "{name}"。{hint}',
        "not-a-file": "{path} 不是檔案",
        "no-compose": "{folder} 裡沒有 docker compose 會找到的 compose 檔案；{hint}",
        "name-it": "請寫明：compose: [{files}]",
        "name-one": "請寫明：compose: [{file}]；另外還有 {others}",
        "name-folder": "請給出堆疊所在的目錄，或者寫明檔案：compose: [path/docker-compose.yml]",
        "not-compose": "缺少；compose 檔案在這個鍵下面列出要執行的服務",
        "no-compose-in": "{folder} 裡沒有 compose 檔案",
        unset: "${{name}} 沒有設定；請在環境變數裡或 env 下面給出",
        "no-credentials": "${{name}} 是空的，來自 fork 的拉取請求裡的金鑰就是這樣：請求不帶憑據傳送",
        "strangers-target": "在拉取請求裡，這裡只認環境變數 ${NAME}；請這樣寫，或者用輸入 target 給出",
        "written-secret": "看起來是直接寫出的金鑰；請寫 ${NAME}，並用環境變數給出",
        "file-or-size": "file 和 size 只能寫一個",
        "json-or-form": "json 和 form 只能寫一個",
        "one-login": "登入方式只能寫一種，不能同時寫 {ways}",
        "not-yet": "還不支援；請去掉",
        "one-target": "url、docker、swarm 和 ssh 只能寫一個",
        "beside-ssh": "ssh 的 proxy 和 backend 寫在它旁邊；docker 的寫在它自己的對映裡",
        "unit-or-process": "backend 的 unit 和 process 只能寫一個",
        "backend-needs": "請給 backend 寫 unit、process 或 port",
        "docker-needs": "請給 docker 寫 project，或者容器的名字：proxy 和 backend",
        taken: "{project} 已經有容器（{name}）。它們不會被動到：請先撤下它們（docker compose -p {project} down），或者換一個名字。",
        linked: "{path} 是指向 {real} 的連結；請刪除它，或者用 --out 指定目錄",
        "linked-file": "{path} 是指向 {real} 的連結；請刪除它",
        unwritable: "無法寫入 {path}：{why}",
        "permission-denied": "沒有權限",
        "disk-read-only": "磁碟是唯讀的",
        "file-for-folder": "應該是目錄的地方有一個檔案",
        "no-folder-there": "那裡不能建立目錄",
        "folder-for-file": "應該是檔案的地方有一個目錄",
        "no-space": "磁碟上沒有空間了",
        "in-the-way": "已經存在，而且不是可以讀取的檔案；請把它移走",
        workflows: "{word}；應當是 {known} 或 none",
        "fail-on": '"{word}" 應當是 broken 或 unknown',
        "true-false": '"{word}" 應當是 true 或 false',
        token: "是空的，而評論需要它：不寫就使用任務自己的",
        "explain-what": "請給出一個或幾個檔案，或者寫 - 並從標準輸入給出要解釋的內容",
        paste: "請貼上，然後按 Enter 和 Ctrl-D（Windows 上是 Ctrl-Z 和 Enter）。",
        "saved-alone": "是儲存下來的 case，只能單獨解釋",
        "no-stdin": "沒有標準輸入",
        "folder-given": "是目錄；請給出裡面的檔案",
        "no-such-file": "沒有這個檔案，或者不允許讀取",
        schema: "schema 是 {schema}；這個版本讀取 schema 1",
        "itself-failed": "bad-gateway {version} 自身出錯：{said}",
        "report-it": "請在 {url} 報告",
        "report-it-verbose": "請在 {url} 報告，並附上 --verbose 的輸出",
        "stopped-down": "{said}；一切都已撤下",
        "wrong-input": "bad-gateway：輸入有誤",
        "own-fault": "bad-gateway：自身出錯",
        path: "以 / 開頭的路徑，例如 /api/upload",
        "plain-path": "以 / 開頭、不含空格的路徑，例如 /api/upload",
        port: "連接埠號，1 到 65535",
        status: "HTTP 狀態碼，例如 200",
        statuses: "HTTP 狀態碼的列表，例如 [200, 201]",
        seconds: "秒數，大於 0，最多 3600",
        flag: "true 或 false",
        scalar: "文字、數字或布林值",
        headers: "從標頭名到值的對映",
        fields: "從表單欄位名到值的對映",
        env: "從變數名到值的對映",
        profile: "profile 的名字",
        profiles: "profile 的列表",
        service: "服務的名字",
        services: "服務的列表",
        "compose-service": "compose 服務的名字",
        project: "compose 專案名：小寫字母、數字、- 和 _",
        file: "檔案的路徑",
        files: "路徑的列表",
        sample: "儲存庫裡一個檔案的路徑",
        size: "大小，例如 64KB 或 3MB",
        "size-limit": "大小，例如 64KB 或 3MB，最多 1GB",
        field: "表單欄位的名字",
        "upload-method": "POST、PUT 或 PATCH",
        method: "HTTP 方法",
        scheme: "http 或 https",
        host: "主機名，可以帶連接埠，例如 app.example.com",
        lang: "en、zh-CN 或 zh-TW",
        bearer: "權杖，最好寫成 ${NAME}",
        "token-path": "權杖在 JSON 回應裡的位置，例如 data.access_token",
        save: "從變數名到 JSON 回應裡位置的對映",
        requests: "請求的列表",
        url: "不帶路徑的位址，例如 https://app.example.com",
        ssh: "ssh 的主機，例如 deploy@app.example.com",
        unit: "systemd 單元的名字，例如 nginx",
        process: "行程命令列的一部分",
        engine: "Docker 主機，例如 unix:///run/docker.sock 或 tcp://host:2375",
        "running-project": "在那裡執行的 compose 專案的名字",
        "nginx-container": "nginx 的容器或服務的名字",
        "backend-container": "後端的容器或服務的名字",
        "nginx-service": "nginx 服務的名字；不寫就是 captain-nginx",
        "backend-service": "後端服務的名字，或者它的 CapRover 應用名",
        "of-service-and-port": "含 service 和 port 的對映",
        "of-step": "含 method、path、json 或 form、headers、save 的對映",
        "of-login": "含 path、json 或 form、token 的對映",
        "of-docker": "含 host、project 或 proxy、backend 的對映",
        "of-swarm": "含 host、proxy、backend 的對映",
        "of-unit": "含 unit 的對映",
        "of-program": "含 unit 或 process、port 的對映",
        "of-target": "含 url、docker、swarm 或 ssh 的對映",
        "of-proxy": "含 service、port、host、scheme、insecure 的對映",
        "of-health": "含 direct、proxied、headers 的對映",
        "of-upload": "含 path、method、field、file 或 size、fields、expect 的對映",
        "of-route": "含 path、backend、expect 的對映",
        routes: "{path, backend, expect} 的列表",
        "of-auth": "含 bearer、headers、login 或 steps 的對映",
        "of-settings": "各項設定的對映",
        "same-keys": "對映裡的鍵不能重複",
        "one-column": "對映的各項必須有同樣的縮排",
        "items-one-column": "列表的各項必須有同樣的縮排",
        nested: "一行裡的對映不能再巢狀對映",
        "sequence-as-key": "列表不能用作對映的鍵",
        "one-line-key": "鍵必須寫在一行裡",
        "key-without-value": "鍵的後面必須有冒號和值",
        tab: "縮排不能用定位字元",
        "double-quote": "缺少結尾的雙引號",
        "single-quote": "缺少結尾的單引號",
        escape: "無效的跳脫序列 {code}",
        comment: "註解前面必須有空格",
        "plain-start": "不加引號的值不能以 {start} 開頭",
        "block-indent": "多行文字必須縮排",
        "no-dash": "列表項缺少 -",
        "space-after-colon": "{what}裡的 : 後面缺少空格",
        "comma-or-colon": "{what}的各項之間缺少 , 或 :",
        comma: "{what}的各項之間缺少 ,",
        "no-end": "{what}必須以 {end} 結尾",
        "no-end-inside": "{what}必須有足夠的縮排，並以 {end} 結尾",
        "flow-map": "大括號對映",
        "flow-sequence": "中括號列表",
        "flow-map-first": "大括號對映",
        "flow-sequence-first": "中括號列表",
        "unexpected-in": "{what}裡多餘的 {token}",
        unexpected: "值的後面有多餘的內容（{token}）",
        "in-stream": "多餘的 {source}（{token}）",
        "block-in-flow": "括號裡不能寫分行的對映或列表",
        documents: "檔案裡有多個 YAML 文件；只能有一個",
        reserved: "保留字元 {sign}",
        directive: "指令字元 {sign}",
        "flow-sign": "括號或逗號 {sign}",
        "block-sign": "多行文字的符號 {sign}",
        "no-anchor": '前面沒有錨點 "{name}"',
        tag: "無法識別的標籤：{name}",
        "at-position": "{why}（第 {line} 行，第 {column} 個字元）",
        "a-map": "對映",
        "a-list": "列表",
        text: "文字",
        "a-number": "數字",
        "a-port": "連接埠",
        empty: "空值",
        "whole-number": "整數",
        "a-size": "大小，例如 512m",
        duration: "時長，例如 30s 或 1m30s",
        "number-or-all": "數字或 all",
        "any-scalar": "文字、數字、true 或 false，或者空值",
        "text-number-empty": "文字、數字或空值",
        "any-number": "任意大",
        "or-text": "文字 / {what}",
        "or-list": "列表 / {what}",
        "or-map": "對映 / {what}",
        "or-number": "數字 / {what}",
        "or-flag": "true、false / {what}",
        "wrong-type": "應當是：{what}；寫的是：{found}",
        "not-one-of": '"{value}" 不在可選的值之中：{words}',
        "not-between": "{value} 不在 {from} 到 {to} 之間",
        "unreadable-as": '"{value}" 讀不懂；應當是：{what}',
        "is-not": '"{value}" 不對；應當是：{what}',
        "is-required": "這裡缺少它：{key} 必須寫",
        "unknown-key": "compose 不認識這裡的鍵 {key}{hint}",
        meant: "；是不是想寫 {word}？",
        "or-meant": "是不是想寫 {word}？",
        "no-name": '"{text}" 在這裡不能作名字；可以用字母、數字、. _ 和 -',
        twice: "寫了兩次：{text}；請保留一個",
        "same-key": "同一個鍵在這個對映裡寫了兩次；請保留一個",
        "compose-yaml": "對 compose 來說不是有效的 YAML：{why}",
        "a-space": "冒號後面必須有空格",
        "key-text": "鍵必須是文字",
        "merge-key": "<< 後面要寫對映，或者對映的列表",
        "quote-key": "鍵 {key} 不是文字；請加上引號",
        "too-deep": "巢狀得太深，無法讀取",
        aliases: "別名使它太大，無法讀取",
        "no-host": '"{host}" 不是主機名；請寫 HOST=IP',
        "no-ip": '"{text}" 沒有寫 IP；請寫 HOST=IP',
        "open-quote": "有沒有閉合的引號或括號",
        "of-services": "應當是由服務組成的對映",
        "extends-itself": "最終擴充套件了它自己：{steps}",
        "extends-endless": "它擴充套件的服務沒有盡頭",
        "extends-nothing": "擴充套件的是 {service}，而 {file} 裡沒有這個服務",
        "not-here": "{file} 不在這臺機器上",
        "no-file-at": "沒有檔案 {file}（查詢的是 {path}）",
        "no-file-or": "沒有檔案 {file}；請加上它，或者寫 required: false",
        "there-is-no-file": "沒有檔案 {file}",
        "no-env-file": "沒有環境變數檔案 {file}",
        "none-such": "沒有這個檔案",
        "no-top-map": "不是 compose 檔案：最外層應當是對映",
        "empty-file": "是空的 compose 檔案",
        included: "已經從 {place} 包含進來，而且內容不同；請在 override 檔案裡修改它",
        "includes-itself": "最終包含了它自己：{steps}",
        devices: "count 和 device_ids 只能寫一個；請保留一個",
        watched: "需要一個要監視的路徑",
        external: "外部的卷不能寫 {key}：它在別處建立；請去掉其中一個",
        exclusive: "{keys} 只能寫一個；請保留一個",
        "one-of": "需要其中一個：{keys}",
        "bind-source": "繫結掛載需要寫 source",
        "the-same": "{one} 和 {other} 必須相同；請保留其中一個",
        "same-names": "{count} 個容器不能都叫 {name}；請去掉 container_name",
        "needs-target": "{action} 需要寫 target",
        "no-service-to-start": '沒有可以啟動的服務 "{service}"',
        "no-service-named": '沒有服務 "{service}"',
        "file-or-variable": "需要一個檔案或者一個環境變數",
        "no-image": "既沒有 image 也沒有 build；請寫其中一個",
        dockerfiles: "dockerfile 和 dockerfile_inline 只能寫一個；請保留一個",
        "not-built": '這裡沒有建置服務 "{service}"',
        platform: "{platform} 不在 build.platforms 裡；請加進去",
        "network-mode": "network_mode 和 networks 只能寫一個；請保留一個",
        "add-below": "請把它加到最外層的 {key} 下面",
        "no-such-kind": '沒有名為 "{name}" 的 {kind}；{hint}',
        "needs-service": '需要服務 "{service}"，而它不存在；{hint}',
        "profile-off": "它在沒有啟用的 profile（{profiles}）裡；請啟用，或者寫 required: false",
        "add-or-remove": "請加上這個服務，或者去掉這個相依",
        "no-network-of": '沒有服務 "{service}"，無法共用它的網路',
        healthcheck: '以 "{word}" 開頭；列表必須以 CMD、CMD-SHELL 或 NONE 開頭',
        "no-project": '"{name}" 不是專案名；請用小寫字母、數字、- 和 _',
        nameless: "專案沒有名字：其中沒有剩下字母或數字；請在最外層寫 name:",
        circle: "服務互相等待：{cycle}；請去掉一個相依",
        "variable-sign": '變數名裡不能有 "{sign}"',
        "variable-space": '名字 "{name}" 裡有空格',
        "open-value": "{key} 的值有開頭的 {quote}，沒有結尾的",
        "needs-variable": "{key} 需要變數 {name}，而它沒有設定：{reason}",
        "lone-dollar": "{key} 的值裡有一個 $，後面不是變數；請寫 $$，或者用單引號",
        required: "變數 {name} 必須設定，卻沒有設定{reason}",
        "deep-variables": "變數巢狀得太深，無法代入",
        "variable-form": '"{text}" 不是變數的寫法：變數寫 ${NAME}，美元符號寫 $$',
        "not-of-list": "不該出現在這個列表裡；寫法見 compose 規範",
        "no-merge": "無法合併：它在 {place} 裡是{kind}；這裡也請寫{again}",
        "no-context": '"{name}" 不是建置上下文；請寫 NAME=CONTEXT',
        "no-ssh": '"{text}" 不是 SSH 金鑰；請寫 NAME=PATH，或者 default',
        "soft-hard": "應當是數字，或者含 soft 和 hard 的對映",
        "no-device": "不是裝置；請寫 HOST:CONTAINER 或 HOST:CONTAINER:rwm",
        contradicts: "與 external.name（{name}）矛盾；請保留其中一個",
        "no-port": '不是連接埠；請寫 "HOST:CONTAINER"，帶引號',
        "no-port-because": '"{text}" 不是連接埠：{why}；請寫 "HOST:CONTAINER"',
        "many-ports": "連接埠太多，無法讀取",
        "no-volume": '"{text}" 不是卷{why}；請寫 SOURCE:TARGET 或 SOURCE:TARGET:ro',
        "because-empty": "：是空的",
        "because-nothing": "：兩個冒號之間什麼也沒有",
        "because-colons": "：冒號太多",
        "no-container-port": "沒有容器連接埠",
        "no-range": '"{text}" 不是連接埠，也不是連接埠範圍',
        lengths: "{host} 和 {container} 的長度不同",
        "no-protocol": '"{text}" 不是協定；有的是 tcp、udp 和 sctp',
        brackets: "IPv6 位址要寫在中括號裡：[{address}]",
        "no-address": '"{text}" 不是 IP 位址'
      },
      plan: {
        "75": "75 秒",
        "120": "120 秒",
        "on-host": "{port}（主機上：{host}）",
        guess: "{said}（推測）",
        "a-guess": "推測：{said}",
        default: "預設",
        "default-of": "預設：{detail}",
        input: "輸入：{detail}",
        file: "檔案：{detail}",
        "and-more": "{names} 和另外 {count} 個",
        more: "  還有 {count} 個",
        unread: "這些 compose 檔案裡沒有服務讀取的 nginx 設定",
        missing: "缺少的內容，以及寫在哪裡",
        write: "  {key}：請寫 {say}",
        "by-itself": "{files}（docker compose 自己會用的）",
        "by-itself-alone": "docker compose 自己會用的",
        given: "{files}（已指定）",
        "its-name": "它的名字",
        "published-tls": "{place}（已發布，nginx 在上面講 TLS）",
        "published-alone": "它已發布",
        "passes-requests-on": "它的設定會轉發請求",
        image: "{place}（映像檔 {image}）",
        "usual-port": "{place}（預設連接埠：{server}）",
        "the-server": "伺服器",
        "and-from": "{place}，以及 {other}",
        "way-unknown": "{place}（不知道它經過代理的路徑）",
        "not-passed": "{place}（nginx 不轉發它）",
        "of-host": "主機上的：沒有服務執行 nginx",
        "speaks-tls": "{place}（nginx 在上面講 TLS）",
        "published-listens": "{place}（已發布，nginx 在監聽）",
        published: "{place}（已發布）",
        listens: "nginx 在監聽它",
        "to-https": "{place}（把使用者轉到 https）",
        "passes-on": "nginx 轉發到 {host}",
        "command-line": "{place}（它的命令列）",
        exposes: "{place}，而且它宣告了這個連接埠",
        "at-host-port": "{place}（主機的連接埠 {port}）",
        "not-nginx": "{place}（{kind}，不是 nginx）",
        "runs-nginx": "{place}（它的指令執行 nginx）",
        "has-conf": "{place}（它有 nginx 設定）",
        "server-name": "{place}（server_name；沒有別的名字通向後端）",
        mounted: "{files}：由 {place} 掛載",
        copied: "{files}：由 {place} 複製",
        template: "{files}：模板，由 {place} 掛載",
        "template-copied": "{files}：模板，由 {place} 複製",
        "mounted-by": "由 {place} 掛載",
        "written-in": "寫在 {place}",
        "copied-by": "由 {place} 複製",
        "template-mounted-by": "模板，由 {place} 掛載",
        "template-copied-by": "模板，由 {place} 複製",
        "upload-also": "{why}，上傳",
        "more-in-source": "{why}，原始碼裡還有 {count} 處",
        "passed-as": "{place}（nginx 把它轉發為 {path}）",
        "none-read": "沒有哪個是服務讀取的",
        "self-signed": "本機的堆疊接受自簽名憑證",
        "bytes-by": "{bytes} 位元組，依據 {why}",
        "made-up": "{name}，{bytes} 位元組",
        posted: "{why}；沒有設定：不帶憑據地上傳一個生成的檔案",
        "not-posted": "它只是推測，沒有要求就不會上傳：{why}",
        "no-compose": "沒有 docker compose 會找到的 compose 檔案：check 需要一個才能執行",
        "host-nginx": "沒有服務執行 nginx；{file} 是給主機上的 nginx 用的，而它不會被執行",
        "in-profile": "服務 {service} 執行 nginx，只有啟用 profile {profile} 才會啟動",
        "in-file": "服務 {service} 執行 nginx，它只在 {file} 裡",
        "other-proxy": "{service} 執行的是 {proxy}，不是 nginx：不會讀取它的路由",
        "unseen-proxy": "{service} 的映像檔來自別處（{image}，{place}）：它是不是代理、轉發到哪裡，這裡沒有檔案說明",
        "chosen-at-run-time": "nginx 在執行時才選擇後端（{place}）；{service} 是猜測",
        "passes-on-unseen": "這裡沒有檔案說明 {proxy} 轉發到哪裡；{service} 是猜測",
        "no-http-port": "{service} 講的是 {protocol}：它沒有可以直接請求的 HTTP 連接埠",
        "head-1": "bad-gateway init 在這個儲存庫裡找到的內容，以及在哪裡找到的。全部都可以不寫：",
        "head-2": "沒有寫的，每次執行時都會尋找。註解掉的行是沒有找到的內容，或者還可以寫明的內容。",
        "head-3": "金鑰不要寫進這個檔案：環境變數 NAME 請寫成 ${NAME}。",
        "real-one": "真實的檔案，否則使用生成的 {name}",
        "else-proves": "否則接受一切能證明路徑的狀態碼",
        "or-headers": "或 headers、login、steps；不寫就只能證明路徑",
        "seconds-ready": "建置和拉取之後，等待就緒的秒數",
        "seconds-request": "一個請求的秒數",
        "give-in-env": "{why}；請在環境變數裡給出它的值",
        "nginx-reads": "nginx 讀取 {files}：{ways}",
        "nobody-reads": "沒有服務讀取 {files}",
        "takes-at-most": "應用最多接受 {limit}",
        wrote: "已寫入 {file}",
        "up-to-date": "{file} 已是最新",
        "left-alone": "{file} 已經存在，沒有改動；--force 會覆蓋它，加上 --dry-run 會顯示改動",
        overwrite: "要覆蓋 {file} 嗎？",
        "then-commit": "請讀一遍，用 {command} 試一試，然後提交。",
        "not-found": "沒有找到，已在 {file} 裡註解掉：{keys}"
      },
      workflows: {
        pr: "為每個拉取請求執行它的堆疊，並說明經過 nginx 的路徑上哪裡出了故障。",
        manual: "只在有人手動啟動時執行堆疊：Actions → bad-gateway by hand → Run workflow。",
        smoke: "請求剛部署好的系統，位址就是部署時上報給 GitHub 的那個。",
        newer: "有了更新的推送，舊提交的結果就沒有意義了。",
        size: "上傳的大小，例如 3MB；不填則以設定為準",
        timeout: "建置和拉取之後等待就緒的秒數；不填則以設定為準",
        url: "要請求的位址，例如 https://app.example.com",
        env: "compose 檔案和設定從環境變數裡讀取的內容；來自 fork 的拉取請求拿不到金鑰。",
        untold: "從外面常常無法判斷是不是後端作出的回應；僅憑這一點不算失敗。",
        kept: "供閱讀的 report.html、report.json、記錄，以及 case.json：遮蔽敏感資料後的證據。"
      },
      commandLine: {
        about: "證明經過 nginx 到後端的路徑是否暢通，並指出故障的原因。",
        check: "執行堆疊，直接請求後端，再經過 nginx 請求，並說明哪裡出了故障",
        plan: "說明 check 會做什麼，以及每個值從哪裡來；不執行任何東西",
        lint: "讀取 compose、nginx 和 Dockerfile，並說明什麼會出故障；不執行任何東西",
        init: "把在儲存庫裡找到的內容寫成設定，並寫出工作流程",
        explain: "診斷貼上的記錄、inspect 的輸出和設定，或者儲存下來的 case.json",
        causes: "列出能夠指明的原因，或者解釋其中一個",
        help: "顯示指令的說明",
        version: "顯示版本號",
        dir: "堆疊所在的目錄",
        file: "檔案，或者用 - 表示標準輸入；以前執行留下的 case.json",
        id: "一個原因",
        config: "設定檔案（.github/bad-gateway.yml）",
        out: "存放 report.html、report.json、case.json 和記錄的目錄（.bad-gateway）",
        "json-report": "標準輸出裡只有 report.json，其餘內容寫到標準錯誤",
        "json-plan": "標準輸出裡只有 JSON 形式的計劃",
        "json-lint": "以 JSON 輸出發現的問題，等同於 --format json",
        "json-causes": "以 JSON 輸出全部原因，或者這一個原因",
        verbose: "顯示全部證據、全部已排除的原因，以及正在進行的步驟",
        "no-color": "不使用顏色，等同於 NO_COLOR",
        "lang-option": "文字的語言；不寫則取環境的語言",
        format: "輸出的格式",
        limits: "只顯示請求必須遵守的大小和時間限制",
        workflows: "pr、manual、smoke，或者 none",
        "dry-run": "在標準輸出上以 diff 顯示改動，什麼也不寫",
        force: "覆蓋已有的內容",
        compose: "compose 檔案，按 compose 合併它們的順序",
        profiles: "要啟用的 compose profile",
        services: "只執行這些服務，以及它們相依的服務",
        "env-file": "compose 的環境變數檔案",
        env: "給 compose 以及設定裡的 ${NAME} 用的變數",
        project: "compose 專案名；不寫則每次執行使用一個新的",
        "proxy-service": "執行 nginx 的 compose 服務",
        "proxy-port": "nginx 在容器裡的連接埠",
        "proxy-host": "使用者傳送的 Host 標頭",
        "proxy-scheme": "http 或 https",
        "proxy-insecure": "接受無法驗證的憑證",
        "backend-service": "nginx 後面的 compose 服務",
        "backend-port": "後端監聽的連接埠",
        "health-direct": "後端自己的健康檢查路徑",
        "health-proxied": "經過 nginx 的健康檢查路徑",
        "health-headers": "健康檢查請求的標頭",
        "upload-path": "經過 nginx 的上傳路徑",
        "upload-method": "上傳使用的方法（POST）",
        "upload-field": "檔案所在的表單欄位（file）",
        "upload-file": "要上傳的檔案，位於儲存庫裡",
        "upload-size": "改為上傳生成的檔案時它的大小，例如 3MB（64KB）",
        "upload-fields": "其他表單欄位",
        "upload-expect": "上傳時視為成功的狀態碼",
        routes: "其他 GET 檢查：{path, backend, expect} 的列表",
        "auth-bearer": "要傳送的 Bearer 權杖",
        "auth-headers": "攜帶憑據的標頭",
        "auth-login": "先登入：{path, json 或 form, token}",
        "auth-steps": "登入用的一系列請求，用於 auth-login 表達不了的情形",
        timeout: "建置和拉取之後等待就緒的秒數（120）",
        "request-timeout": "一個請求的秒數（75）",
        lang: "文字的語言：en、zh-CN 或 zh-TW；不寫則取環境的語言",
        target: "檢查已經在執行的系統：{docker: {project: NAME}}、{ssh: USER@HOST} 或 {url: ADDRESS}",
        "instead-of-file": "代替設定檔案：",
        Usage: "用法：",
        Arguments: "參數：",
        Options: "選項：",
        Commands: "指令：",
        options: "[選項]",
        command: "[指令]",
        "with-default": "{text}（預設：{value}）",
        "with-choices": "{text}（可選：{choices}）",
        "with-both": "{text}（可選：{choices}；預設：{value}）",
        "unknown-option": "錯誤：沒有選項 '{flag}'{hint}",
        "unknown-command": "錯誤：沒有指令 '{name}'{hint}",
        "no-value": "錯誤：選項 '{flags}' 缺少值",
        "wrong-value": "錯誤：選項 '{flags}' 的值 '{value}' 無效。{why}",
        allowed: "可選的值：{choices}。",
        "no-argument": "錯誤：缺少參數 '{name}'",
        "too-many": "錯誤：{which}參數太多：應當有 {expected}，卻有 {count} 個：{words}。",
        "of-verb": "'{name}' 的",
        "one-argument": "{count} 個",
        "some-arguments": "{count} 個",
        "one-near": "\n（是不是想寫 {word}？）",
        "several-near": "\n（是不是想寫其中一個：{words}？）"
      }
    },
    stages: {
      plan: "計劃",
      attach: "尋找系統",
      build: "建置並建立",
      start: "啟動",
      ready: "等待就緒",
      probe: "請求",
      gather: "收集證據",
      diagnose: "診斷",
      teardown: "撤下"
    },
    wording: {
      phrases: {
        elsewhere: "別處",
        "the-backend": "後端",
        "the-upstream": "上游",
        "The-upstream": "這個上游",
        "the-server": "伺服器程式",
        "the-server-block": "server 塊",
        "the-program": "程式",
        "the-service": "這個服務",
        "a-service": "某個服務",
        "another-service": "另一個服務",
        "the-database": "資料庫",
        "the-start-command": "啟動指令",
        "another-package": "另一個套件",
        "another-name": "另一個名字",
        it: "它",
        quoted: "`{name}`",
        "a-module": "某個模組",
        "its-user": "它的使用者",
        "the-unit": "單元 {unit}",
        "a-shell": "shell",
        port: "連接埠 {port}",
        "its-port": "它的連接埠",
        "port-unknown": "連接埠未知",
        "one-of-its-variables": "它的某個變數",
        "a-request": "一個請求",
        "the-request": "這個請求",
        "the-start": "啟動",
        "the-address": "位址",
        "a-header": "一個請求頭",
        "the-certificate": "憑證",
        "the-key": "金鑰",
        "the-ca": "CA 的憑證",
        "the-dh-parameters": "Diffie-Hellman 參數",
        "more-requests": "請求",
        "more-connections": "連線",
        "the-body": "請求體",
        "an-upload-of": "{size} 的上傳",
        "answers-with": "對 {request} 回傳 {status}",
        "no-answer-to": "不回應 {request}",
        "refuses-a-request": "拒絕了一個請求",
        "ends-over": "在處理 {request} 時退出，沒有給出回應",
        "fails-over": "在處理 {request} 時失敗",
        answered: "回傳了 {status}",
        "closed-the-connection": "關閉了連線",
        "a-closed-connection": "斷開連線",
        "an-error": "錯誤",
        "no-answer": "沒有回應",
        "no-good-answer": "沒有可用的回應",
        "and-retry-after": "，帶有 Retry-After",
        "end-of-log": "它記錄的末尾",
        "line-in-log": "它記錄裡的那一行",
        "line-in-traceback": "traceback 裡的那一行",
        "its-folder": "它的目錄",
        "its-source": "它的來源",
        "its-own-files": "它自己的檔案",
        "its-temporary-files": "它的臨時檔案",
        "its-temporary-folder": "它的臨時目錄",
        "a-file": "檔案",
        "that-it-names": "設定裡寫的那個",
        "build-context": "建置上下文",
        "compose-folder": "compose 檔案所在的目錄",
        "path-on-port": "連接埠 {port} 上的 {path}",
        "exit-code": "退出碼 {code}",
        "exit-code-aside": "（退出碼 {code}）",
        "exit-status": "退出狀態 {code}",
        signal: "訊號 {signal}",
        "ended-with": "已退出，退出碼 {code}",
        "jvm-ended": "，JVM 隨即以退出碼 {code} 結束",
        "no-container": "它沒有容器",
        "no-container-on-machine": "它不存在",
        "ends-and-restarts": "它退出後又被重新啟動",
        "only-created": "它的容器建立後沒有啟動",
        "only-created-on-machine": "它從未啟動過",
        "not-startable": "無法啟動",
        "too-often": "{why}；短時間內退出的次數太多",
        "usage-error": "，多半是用法錯誤",
        "found-not-executable": "，找到了但不能執行",
        "command-unknown": "，找不到指令",
        killed: "，被強制終止（SIGKILL）",
        "asked-to-stop": "，收到了停止的要求（SIGTERM）",
        "it-said": "它說的是：{words}",
        "may-not-be-used": "{path} 不允許寫入或執行。",
        "times-so-far": "至今 {count} 次",
        "restarting-now": "正在重新啟動",
        "at-least-once": "至少一次",
        once: "1 次",
        times: "{count} 次",
        "times-for-one-request": "一個請求轉了 {count} 圈",
        "again-and-again": "反覆不斷",
        "a-minute": "1 分鐘",
        minutes: "{count} 分鐘",
        hours: "{count} 小時",
        days: "{count} 天",
        "after-seconds": "{seconds} 秒後",
        "after-unknown-time": "不知道過了多久",
        since: "（從 {time} UTC 起）",
        none: "無",
        unknown: "未知",
        "so-many": "一定數量",
        "no-more": "不能再多",
        "its-default": "它的預設值",
        "its-default-of": "預設的 {value}",
        "its-limit": "它的限制",
        "default-of": "{directive} 的預設值",
        "default-of-being": "{directive} 的預設值，{value}",
        "default-as-not-set": "預設值：這裡沒有設定 {directive}",
        "unless-set": "沒有設定時是 {value}",
        "as-long-as": "{directive} 規定的時間",
        "not-said-which": "它沒有說是哪個",
        "not-named": "沒有寫明",
        "read-only": "檔案系統是唯讀的",
        "permission-denied": "權限不足",
        "no-room-for-file": "無法建立 {path}，因為它所在的檔案系統放不下更多檔案",
        "file-system-full": "{path} 所在的檔案系統已滿",
        "mount-read-only": "掛載在那裡的東西是唯讀的",
        "container-read-only": "它容器的檔案系統是唯讀的",
        "container-read-only-on-machine": "那裡的檔案系統是唯讀的",
        "folder-missing": "它的容器裡沒有這個目錄",
        "folder-missing-on-machine": "這個目錄不存在",
        "may-not-write": "它不允許寫入那裡",
        dropped: "無聲無息地被丟棄（110）",
        "turned-away": "被拒之門外（113）",
        "healthcheck-unanswered": "它之前還應答的健康檢查得不到及時的回應",
        "request-unanswered": "它之前還應答的 {request} 得不到回應",
        "has-one": "只有一個",
        "all-busy": "全都在忙",
        "in-image-already": "{said}：映像檔自帶的 nginx.conf 裡已經有了",
        "is-healthy": "`{service}` 變為健康",
        "work-done": "`{service}` 完成它的工作",
        "and-started": "，`{service}` 也會被啟動",
        "backend-well": "後端 `{backend}` 是好的：它有回應。",
        "not-enabled": "它也沒有啟用：開機時不會啟動它。",
        "for-names": "（查詢的是 {names}）",
        "images-of": "{name} 的映像檔",
        "this-image": "這個映像檔",
        "without-rails": "不用 Rails 的 `puma` 和 `rackup`",
        "cert-not-yet": "尚未生效",
        "cert-expired": "已經過期",
        "cert-self-signed": "它是自簽名的，而沒有人告訴 nginx 要信任它",
        "cert-own-ca": "它由自己的 CA 簽發，而沒有人告訴 nginx 要信任這個 CA",
        "cert-foreign-ca": "它沒有通到 nginx 所信任的 CA",
        "cert-chain": "它沒有帶上通往 nginx 所信任的 CA 的中間憑證",
        "cert-revoked": "已被吊銷",
        "cert-refused": "被拒絕（{verify}：{reason}）"
      },
      lists: {
        comma: "、",
        and: " 和 ",
        or: " 或 ",
        semicolon: "；"
      },
      checks: {
        refused: "{where} 上沒有行程接受連線（{code}）",
        "no-address": "{service} 現在沒有網路位址，所以無從請求",
        unreachable: "{where} 上沒有主機應答（{code}）",
        reset: "{where} 還沒有回應就關閉了連線",
        "tls-expired": "{where} 的憑證已經過期",
        "tls-not-yet-valid": "{where} 的憑證尚未生效（或者本機的時鐘不對）",
        "tls-other-name": "{where} 出示的是別的名字的憑證（{names}）",
        "tls-self-signed": "{where} 出示的是自簽名憑證，沒有瀏覽器信任它",
        "tls-own-authority": "{where} 的憑證出自瀏覽器不認識的頒發機構（公司自己的？）",
        "tls-unknown-issuer": "沒有已知的機構為 {where} 的憑證擔保：多半是沒有一並行送中間憑證（nginx 的 `ssl_certificate` 要放完整的憑證鏈）",
        "tls-plain": "{where} 講的是明文 HTTP，而請求用的是 https",
        "tls-protocol": "{where} 不提供任何仍在使用的 TLS 版本（1.2 或 1.3）",
        "tls-no-such-name": "{where} 沒有所請求的名字的憑證",
        "speaks-tls": "{where} 講的是 TLS，而請求用的是明文 HTTP",
        "timed-out": "{where} 在 {seconds} 秒內沒有回應",
        unresolved: "名字 {name} 解析不到位址",
        "proxy-error": "這個 {status} 是 nginx 自己回傳的：它沒有從後端得到可用的回應",
        "proxy-error-ended": "這個 {status} 是 nginx 自己回傳的：它沒有從 `{service}` 得到可用的回應，`{service}` 曾以退出碼 {code} 結束（時間不明），現在又在執行",
        "proxy-refused": "這個 {status} 是 nginx 自己回傳的：後端根本沒有收到這個請求",
        "refused-after": "這個 {status} 是 nginx 給出的，在後端已經回應之後：它要代替那個回應傳送的內容不存在",
        "fpm-refused": "這個 {status} 是 PHP-FPM 回傳的：請求確實到達了它，但它沒有找到可以執行的腳本",
        "made-by": "這個 {status} 是 {who} 自己回傳的：它背後的服務沒有給出可用的回應",
        "default-page": "{who} 以預設頁面作了回應：這個名字在它那裡沒有對應的應用，所以什麼都沒有得到證明",
        "server-error": "應用回傳了 {status}",
        unexpected: "得到 {status}，預期是 {expected}",
        "unknown-error": "得到 {status}，無法判斷是 nginx 還是後端回傳的",
        covered: "nginx 沒有從後端得到可用的回應，於是以 {status} 顯示了它自己的頁面（`error_page`）",
        differs: "直連時是 {direct}，經過 nginx 卻是 {status}",
        redirected: "上傳被重新導向（{status}，到 {to}），請求體因此丟失",
        "asks-for-credentials": "nginx 自己在這裡要求登入（401），而這個請求沒有憑據（`auth`，健康檢查用 `health.headers`）：除此之外什麼都沒有得到證明",
        "no-front-page": "這裡是 nginx 自己在回應，而沒有人說過這裡有首頁：什麼都沒有得到證明",
        "to-itself": "回傳的 {status} 又指向所請求的同一個 URL，這樣沒有盡頭",
        "client-left": "回應還沒有到，用戶端就關閉了連線",
        "own-answer": "這個回應是 nginx 自己給出的，說明不了後端的情況",
        "spa-answer": "nginx 用自己的網頁作了回應，說明不了後端的情況",
        "no-proof": "沒有證據表明這個回應是後端給出的",
        "path-only": "應用自己回傳了 {status}：請求確實到達了它，其餘的沒有得到證明",
        "made-up-refused": "應用自己對一個編造的檔案回傳了 {status}：請求確實到達了它，它是否接受真實的檔案並不知道（`upload.file` 可以傳送你自己的檔案）",
        "in-front": "像前面終止 TLS 的代理那樣帶著 `X-Forwarded-Proto: https` 詢問：不帶它，使用者會被轉到 https，而這個堆疊裡沒有任何東西會說 https",
        late: "時間到時 {service} 才執行了 {seconds} 秒：請給 `timeout` 更多秒數",
        "still-starting": "{service} 還在啟動，本次執行就已經由別的事情得出了結論",
        "held-back": "時間到時 compose 還在等待 {service} 變為健康，所以沒有啟動 {asked}：請給 `timeout` 更多秒數",
        "service-down": "{service} 沒有在執行（{state}）"
      },
      consequences: {
        proxied: "經過 nginx",
        direct: "直連",
        published: "透過發布的連接埠",
        "with-status": "{way}（{status}）",
        "one-fails": "{ways}，{routes} 失敗",
        "many-fail": "{ways}，{routes} 失敗"
      },
      evidence: {
        exchange: "{method} {url}：{outcome}",
        config: "{service} 執行的是 {command}",
        image: "{service} 的映像檔建置於 {at}",
        commit: "最近一次提交是在 {at}",
        "on-network": "{service} 在網路 {network} 上",
        "on-network-as": "{service} 在網路 {network} 上，位址是 {address}",
        health: "{service} 的健康檢查：{status}",
        "bind-source": "掛載到 {target} 的 {source} {found}",
        setting: "{name} = {value}",
        route: "{service} 有路由 {method} {path}",
        "repo-path": "{service} 指定的 {path} {found}",
        supervised: "supervisord 以 {program} 為名執行 {command}",
        script: "{path}：第一行 {shebang}",
        "script-windows": "{path}：第一行 {shebang}，Windows 換行符",
        "no-shebang": "沒有 #!",
        listener: "{service} 監聽 {address}:{port}",
        "same-credential": "{service} 的 {variable} 與 {server} 的 {serverVariable} 的值相同",
        "other-credential": "{service} 的 {variable} 與 {server} 的 {serverVariable} 的值不同",
        "close-wait": "{service} 還留著 {count} 個到連接埠 {port} 的連線，而對方已經關閉了它們",
        resolves: "在 {service} 裡，{name} 解析為 {addresses}",
        "resolves-to-nothing": "在 {service} 裡，{name} 解析不到位址（{error}）",
        "no-answer": "沒有應答",
        connect: "從 {service} 連線 {host}:{port}：{result}",
        "route-proxied": "按照設定，nginx 把 {request} 轉發到 {target}",
        "route-other-upstream": "按照設定，nginx 把 {request} 轉發給另一種伺服器",
        "route-returned": "按照設定，nginx 用 `return` 回應 {request}",
        "route-redirected": "按照設定，nginx 重新導向 {request}",
        "route-static": "按照設定，nginx 為 {request} 查詢檔案",
        "route-unknown": "按照設定，無法推算 nginx 如何處理 {request}",
        template: "{service} 的模板需要 {variable}：{word}",
        unloaded: "{file} 不在 nginx 讀取的設定之中",
        "last-line": "{service} 的最後一行：{text}",
        task: "任務 {name} 的狀態是 {state}",
        "task-of": "任務 {name} 的狀態是 {state}，由 {image} 建立",
        "task-said": "任務 {name} 的狀態是 {state}：{error}",
        tasks: "服務 {service} 有 {running} 個任務在執行，應有 {wanted} 個",
        "tasks-updated": "服務 {service} 有 {running} 個任務在執行，應有 {wanted} 個；最近一次更新：{update}（{said}）",
        logged: "{service} 的記錄記錄了：{code}",
        "event-create": "{service} 的容器已建立",
        "event-start": "{service} 的容器已啟動",
        "event-die": "{service} 的容器已退出",
        "event-oom": "{service} 的容器記憶體耗盡",
        "event-kill": "{service} 的容器收到了訊號",
        "event-restart": "{service} 的容器已重新啟動",
        "event-stop": "{service} 的容器已停止",
        "event-destroy": "{service} 的容器已刪除",
        "event-health": "{service} 的容器報告了健康狀態",
        "with-exit-code": "，退出碼 {code}",
        "with-detail": "：{detail}",
        file: "是一個檔案",
        directory: "是一個目錄",
        missing: "不存在",
        "never-ran": "{service} 的容器建立後從未執行",
        absent: "{service} 沒有容器",
        restarting: "{service} 正在等待下一次重新啟動",
        ended: "{service} 已退出",
        "in-state": "{service} 的狀態是 {status}",
        "exit-code": "，退出碼 {code}",
        "killed-for-memory": "，有行程因記憶體不足被殺死",
        "restarted-once": "，重新啟動過 1 次",
        "restarted-often": "，重新啟動過 {count} 次",
        memory: "{service}：{facts}",
        "no-memory-limit": "沒有記憶體限制",
        "memory-limit": "記憶體限制 {size}",
        "memory-peak": "啟動以來最多用過 {size}",
        "memory-kills": "因記憶體不足被殺死的行程：{count}",
        "in-compose-file": "compose 檔案裡有服務 {service}",
        "in-profile": "服務 {service} 屬於沒有啟用的 profile「{profiles}」",
        "on-machine": "機器上執行 {service}：{command}",
        "no-unit": "沒有名為 {service} 的單元",
        "no-process": "沒有 {service} 的行程在執行",
        "kept-given-up": "{manager} 已經放棄了 {program}，也就是 {service}",
        "kept-stopped": "{manager} 把 {program}（也就是 {service}）列為已停止",
        "kept-ended": "{manager} 把 {program}（也就是 {service}）列為已結束",
        "never-started": "{service} 自機器啟動以來沒有啟動過",
        "own-event-create": "{service} 已建立",
        "own-event-start": "{service} 已啟動",
        "own-event-die": "{service} 已結束",
        "own-event-oom": "{service} 的一個行程因記憶體不足被終止",
        "own-event-kill": "{service} 收到訊號",
        "own-event-restart": "{service} 已重新啟動",
        "own-event-stop": "{service} 已停止",
        "own-event-destroy": "{service} 已移除",
        "own-event-health": "{service} 報告了健康狀態",
        unit: "{unit}：{active}（{sub}），{facts}",
        "unit-unknown": "systemd 不認識 {unit}",
        "unit-command": "{unit} 執行著：{command}",
        "unit-enabled": "單元檔案 {enabled}",
        "unit-restarts": "已重新啟動 {count} 次",
        "unit-code": "上次退出碼 {code}",
        "unit-signal": "上次被訊號 {signal} 終止",
        process: "{user} 的行程 {pid}，由 {by} 啟動：{command}",
        "process-listens": "{user} 的行程 {pid}，由 {by} 啟動，監聽 {ports}：{command}",
        "machine-memory": "機器記憶體：共 {total}，剩餘 {available}，交換空間 {swap}",
        disk: "{mount} 已使用 {percent} %，剩餘 {available}",
        "killed-machine": "核心終止了行程 {pid}（{program}），因為機器記憶體耗盡",
        "killed-container": "核心終止了行程 {pid}（{program}），因為所在容器的記憶體耗盡",
        "killed-unit": "核心終止了行程 {pid}（{program}），因為單元的記憶體耗盡",
        "nobody-to-ask": "無從請求",
        "no-host": "沒有主機（{code}）",
        refused: "被拒絕（{code}）",
        reset: "沒有回應就關閉了",
        "no-connect": "{seconds} 秒內沒有連上",
        "no-answer-within": "{seconds} 秒內沒有回應",
        unresolved: "{name} 解析不到位址"
      },
      suppressions: {
        complaint: "這條註解要忽略 {cause}，但是{why}。",
        unused: "它什麼也沒有忽略：這裡沒有這樣的問題",
        "fix-unused": "刪除這條註解。",
        unknown: '沒有 "{cause}" 這個原因',
        "fix-unknown": "請寫問題裡顯示的原因；`bad-gateway causes` 會列出它們。",
        unreasoned: "它沒有說明理由，所以不算數",
        "fix-unreasoned": "在冒號後面寫明理由，給以後的人看。",
        ended: "它已在 {until} 到期",
        "fix-ended": "修復它忽略的問題，或者寫一個更晚的日期。"
      },
      frames: {
        "with-profile": "啟用 profile {profile} 時：{summary}"
      }
    },
    questions: {
      "http.exchange": "哪些請求得到了回應",
      "container.state": "哪些容器在執行",
      "container.config": "容器是怎樣設定的",
      "container.image": "映像檔是什麼時候建置的",
      "container.network": "容器在哪些網路上",
      "container.health": "健康檢查的結果",
      "container.event": "容器發生過什麼",
      "container.memory": "容器用了多少記憶體",
      "compose.service": "compose 檔案的內容",
      "compose.failure": "compose 說了什麼",
      "dockerfile.instruction": "Dockerfile 的內容",
      "bind.source": "從主機掛載了什麼",
      "repo.commit": "最近一次提交的時間",
      "repo.path": "儲存庫裡有哪些檔案",
      "supervised.program": "supervisord 看管哪些程式",
      script: "容器啟動哪些腳本",
      listener: "容器監聽哪些連接埠",
      "container.state-on-machine": "哪些程式在執行",
      "container.config-on-machine": "程式是怎麼啟動的",
      "container.event-on-machine": "程式發生過什麼",
      "container.memory-on-machine": "程式用了多少記憶體",
      "script-on-machine": "程式是用哪些腳本啟動的",
      "listener-on-machine": "程式監聽哪些連接埠",
      "log.end-on-machine": "程式最後列印了什麼",
      "credentials.equal": "各服務的登入憑據是否一致",
      "tcp.sockets": "到各服務的連線處於什麼狀態",
      "dns.answer": "nginx 能解析哪些名字",
      "tcp.connect": "nginx 能連上哪些位址",
      "nginx.directive": "生效的 nginx 設定",
      "nginx.problem": "nginx 設定是否有效",
      "nginx.route": "nginx 把每個請求送到哪裡",
      "nginx.template": "nginx 的模板需要哪些變數",
      "nginx.unloaded": "nginx 沒有讀取哪些設定檔案",
      "nginx.error": "nginx 的錯誤記錄",
      "nginx.access": "nginx 的存取記錄",
      "app.route": "應用有哪些路由",
      "app.setting": "應用伺服器的設定檔案",
      "app.log": "應用的記錄",
      "log.end": "容器最後輸出了什麼",
      "task.state": "各服務的任務情況",
      "swarm.service": "Swarm 怎樣執行各個服務",
      "unit.state": "systemd 單元的狀態",
      "unit.command": "systemd 單元是用什麼指令啟動的",
      "host.process": "機器上執行著哪些行程",
      "host.memory": "機器還剩多少記憶體",
      "host.disk": "機器的磁碟有多滿",
      "kernel.kill": "核心是否因記憶體不足終止過行程",
      "not-run": "沒有執行的檢查",
      "behind-the-address": "這個位址背後是什麼"
    },
    report: {
      "can-be-asked": "路徑可以請求",
      works: "經過 nginx 的路徑是通的。",
      "works-no-upload": "經過 nginx 的路徑是通的；沒有檢查上傳。",
      "works-upload-open": "經過 nginx 的路徑是通的；應用對編造的上傳回傳了 {status}。",
      "paste-broken": "請求失敗了，而貼上的內容沒有顯示原因。",
      "paste-unknown": "貼上的內容裡沒有這裡認識的原因。",
      "not-told": "無法判斷路徑是否可用。",
      "not-told-because": "無法判斷路徑是否可用：{why}",
      "paste-undecided": "貼上的內容符合 {count} 種原因，無法在它們之間作出判斷。",
      unnamed: "路徑不通，而證據沒有指明原因。",
      "between-sentences": "",
      "changed-here": "`{place}` 是在這個拉取請求裡改動的。",
      "on-base-branch": "`{place}` 在基礎分支上就已經是這樣。",
      "change-not-known": "無法判斷是不是這個拉取請求改動的：{why}。",
      "at-no-line": "這個原因不在儲存庫的任何一行上",
      "too-many-files": "拉取請求改動的檔案太多，無法全部列出",
      "lines-not-known": "不知道拉取請求改動了 {file} 的哪些行",
      in: "用時 {time}",
      "root-cause": "根本原因",
      evidence: "證據",
      "follows-from-it": "由此產生的後果",
      fix: "修復方法",
      "fix-is": "修復方法：{say}",
      "also-seen": "另外還發現",
      "ruled-out": "已排除",
      "not-known": "尚不清楚",
      "see-also": "另見 {places}",
      "more-in-report": "…… 報告裡還有 {count} 項",
      "report-at": "報告：{out}/report.html",
      named: "{name}：{text}",
      "named-sure": "{name}（{confidence}）：{text}",
      "fits-causes": "符合 {count} 種原因；貼上的內容無法在它們之間作出判斷",
      "not-seen": "沒有看到",
      "not-in-paste": "貼上的內容裡沒有：{questions}。",
      "to-be-surer": "想更有把握，請貼上下面指令的輸出",
      "to-find-out": "想查明原因，請貼上下面指令的輸出",
      "not-named": "沒有寫明",
      "closed-early": "提前關閉",
      "no-connect": "沒有連上",
      "no-answer": "沒有回應",
      "attempts-failed": "{of} 次嘗試中失敗 {failed} 次",
      "is-not-excluded": "{asked}因此不能排除 {causes}。",
      "are-not-excluded": "{asked}因此不能排除 {causes}。",
      more: "另外 {count} 個",
      stop: "。",
      "log-of": "{service} 的記錄（最後 {count} 行）",
      "or-else": "也可能是：{cause}",
      "root-line": "**根本原因**：{cause}，{confidence}",
      "root-line-at": "**根本原因**：{cause}，{confidence}，位於 {place}",
      "root-line-also": "**根本原因**：{cause}，{confidence}，位於 {place}（另見 {places}）",
      "fix-line": "**修復方法**：{say}",
      "evidence-head": "| 來源 | 時間（UTC） | 看到的內容 |",
      "checks-head": "| | 檢查 | 請求 | 回應 | 用時 | 說明 |",
      checks: "檢查",
      "no-check": "沒有檢查能夠執行。",
      "ruled-out-count": "已排除（{count}）",
      "not-known-count": "尚不清楚（{count}）",
      "recognised-count": "識別結果（{count}）",
      "not-excluded": "；不能排除：{causes}",
      "shows-it": "；用 {command} 可以看到",
      "one-left-out": "為了不超過 GitHub 的限制，省略了一個部分。",
      "many-left-out": "為了不超過 GitHub 的限制，省略了 {count} 個部分。",
      "picture-client": "用戶端",
      "picture-direct": "直連：{what}"
    },
    scales: {
      verdict: {
        healthy: "正常",
        broken: "故障",
        unknown: "無法判斷"
      },
      confidence: {
        certain: "確定",
        likely: "很可能",
        possible: "可能"
      },
      severity: {
        error: "錯誤",
        warning: "警告",
        note: "提示"
      },
      via: {
        direct: "直連",
        proxied: "經 nginx",
        published: "發布連接埠",
        inside: "nginx 網路內"
      },
      layer: {
        "name-resolution": "名字解析",
        network: "網路",
        "proxy-config": "代理設定",
        process: "行程",
        application: "應用",
        resources: "資源",
        timeout: "逾時",
        protocol: "協定",
        tls: "TLS",
        "upload-limits": "上傳限制",
        "host-security": "主機與安全",
        dependency: "相依",
        deployment: "部署"
      }
    },
    html: {
      "not-asked": "沒有請求",
      "one-request": "1 個請求",
      requests: "{count} 個請求",
      failed: "{count} 個失敗",
      times: "{count} × {answer}",
      "up-to": "最長 {time}",
      title: "{verdict}：{headline}",
      healthy: "正常",
      broken: "故障",
      unknown: "無法判斷",
      "to-content": "跳到報告",
      "on-this-page": "本頁內容",
      theme: "深色或淺色",
      print: "列印",
      copy: "複製",
      copied: "已複製",
      "run-of": "執行",
      started: "開始於",
      took: "用時 {time}",
      commit: "提交",
      checks: "檢查",
      "checks-passed": "{count} 項檢查中成功 {passed} 項",
      "no-checks": "沒有檢查能夠執行。",
      diagnosis: "診斷",
      cause: "根本原因",
      "or-else": "也可能是",
      candidate: "可能是",
      certain: "確定",
      likely: "很可能",
      possible: "可能",
      confidence: "把握：{confidence}",
      places: "位置",
      fix: "修復方法",
      "fix-safe": "這個改動不會讓情況變得更糟。",
      "fix-thought": "應用之前請先想清楚。",
      patch: "補丁",
      evidence: "證據",
      "in-log": "記錄第 {line} 行",
      chain: "由此產生的後果",
      "look-here": "看這裡就能知道",
      contributing: "另外還發現",
      "about-cause": "關於這個原因",
      path: "路徑",
      client: "用戶端",
      backend: "後端",
      "past-nginx": "繞過 nginx：{asked}",
      "no-usable-answer": "{asked} 次中 {failed} 次無可用回應",
      "hop-broken": "從 {from} 到 {to} 不通：{said}。",
      "hop-fine": "從 {from} 到 {to}：{said}。",
      timeline: "時間線",
      "timeline-keys": "時間為 UTC。用方向鍵在事件之間移動，+ 和 − 縮放，0 顯示全部。",
      "zoom-in": "放大",
      "zoom-out": "縮小",
      "zoom-fit": "全部",
      "as-table": "以表格顯示 {count} 個事件",
      "nothing-picked": "選擇一個事件來檢視。",
      "legend-life": "容器在執行",
      "legend-passed": "請求成功",
      "legend-failed": "請求失敗",
      "legend-event": "啟動、退出、訊號",
      "legend-line": "記錄行",
      "legend-error": "nginx 錯誤",
      "legend-oom": "記憶體耗盡",
      "legend-cited": "證據",
      at: "時間（UTC）",
      from: "來源",
      event: "事件",
      said: "看到的內容",
      ok: "成功",
      "not-ok": "失敗",
      neither: "什麼都不能證明",
      result: "結果",
      check: "檢查",
      request: "請求",
      answer: "回應",
      "took-head": "用時",
      why: "說明",
      "path-only": "只證明了路徑",
      direct: "直連",
      proxied: "經 nginx",
      published: "發布連接埠",
      inside: "nginx 網路內",
      "ruled-out": "已排除",
      "ruled-out-lead": "這些與現象相符，但證據說明不是它們。",
      unanswered: "尚不清楚",
      "not-excluded": "不能排除：{causes}",
      "causes-count": "{count} 種原因",
      "shows-it": "用這個可以看到：{command}",
      recognised: "識別結果",
      logs: "記錄",
      log: "{service} 的記錄",
      "no-logs": "沒有收集到記錄。",
      search: "搜尋記錄",
      "only-matches": "只顯示匹配的行",
      previous: "上一個",
      next: "下一個",
      "hits-none": "沒有匹配的行",
      "hits-count": "{count} 行匹配",
      "hit-at": "第 {index} 行，共 {count} 行",
      "cited-lines": "證據（{count}）",
      "log-excerpt": "證據前後的行，以及最後幾行。",
      "log-cut": "這裡省略了最早的部分；完整的記錄在 {file} 裡。",
      "log-keys": "用方向鍵逐行移動，回車鍵跳到下一個匹配。",
      "lines-left-out": "…… {count} 行 ……",
      environment: "環境",
      made: "由 bad-gateway {version} 生成。這個檔案是完整的：它不載入任何東西，在哪裡開啟都一樣。"
    },
    paste: {
      recognised: "識別結果",
      "more-verbose": "…… 還有 {count} 項，用 --verbose 檢視",
      understood: "已理解",
      noise: "無關",
      "understood-count": "{what}（理解 {count} 行）",
      "understood-and-noise": "{what}（理解 {count} 行，無關 {noise} 行）",
      "of-source": "{source} 的 {what}",
      "lines-at": "第 {lines} 行",
      "line-at": "第 {line} 行",
      "log-of": "{names} 的記錄",
      "not-understood": "無法識別",
      "nginx-error-log": "nginx 錯誤記錄",
      "access-log": "存取記錄",
      "nginx-configuration": "nginx 設定",
      "container-log": "容器記錄",
      "exit-codes": "退出碼",
      "list-of-containers": "容器列表",
      "list-of-sockets": "通訊端列表",
      "compose-file": "compose 檔案",
      "docker-and-compose": "docker 和 compose 的訊息",
      "kernel-log": "核心記錄",
      "unit-status": "systemd 單元的狀態",
      "pm2-list": "pm2 列表"
    },
    pages: {
      happens: "發生了什麼",
      recognise: "如何識別",
      confused: "容易與什麼混淆",
      fix: "修復方法",
      without: "要得出結論，必須知道：{questions}。",
      further: "如果能得到，還會檢視：{questions}。",
      "files-only": "`bad-gateway lint` 只看檔案就能發現它，不需要執行；所以這裡沒有記錄過執行。",
      "not-recorded": "這裡沒有記錄過出現它的執行。",
      recorded: "來自一次記錄下來的執行（`{scenario}`）：",
      "all-causes": "原因",
      "about-index": "一種症狀可以有好幾種原因；每種原因的頁面會說明用哪個事實把它和別的區分開。列在一種症狀下面的，是某次記錄下來的執行裡它的根本原因。`bad-gateway explain FILE` 會在你手頭的記錄裡尋找這些事實，`bad-gateway causes ID` 會列印一個頁面。",
      "i-see-status": "我看到這個狀態碼",
      "i-see-nginx": "我在 nginx 的錯誤記錄裡看到這一行",
      "i-see-application": "我在容器的記錄裡看到這一行",
      "i-see-compose": "堆疊啟動時我看到這個",
      "status-through-nginx": "經過 nginx 得到 HTTP {status}",
      "by-layer": "按層次列出的全部原因"
    },
    comment: {
      works: "經過 nginx 的路徑是通的",
      "works-fixed": "經過 nginx 的路徑是通的，由 {commit} 修復",
      "was-broken": "之前的故障{by}{since}。",
      by: "：{cause}",
      since: "，最早出現在 {commit}",
      "not-known": "無法判斷經過 nginx 的路徑是否可用",
      "not-known-at": "在 {commit} 無法判斷經過 nginx 的路徑是否可用",
      "no-cause": "沒有指明原因",
      "cause-at": "{cause}（{commit}）",
      before: "這個拉取請求裡更早的故障：{causes}。",
      "what-was-broken": "故障的內容",
      "what-was-broken-at": "在 {commit} 的故障內容",
      run: "這次執行",
      "run-has-all": "{run}，含全部證據",
      "up-to-date": "這條評論會保持更新",
      foreign: "內容來自一個 fork 的執行，它自己的程式碼可能改寫過"
    },
    sarif: {
      "no-cause-named": "路徑不通，而證據沒有指明原因",
      "lint-suppression": "用來忽略問題的註解不成立",
      root: "儲存庫的根目錄。"
    },
    lint: {
      see: "另見 {place}",
      limits: "路徑上的各項限制",
      "limits-body": "請求的大小",
      "limits-time": "回應允許的時間",
      none: "無",
      default: "預設",
      "nothing-found": "沒有發現問題",
      "one-error": "1 個錯誤",
      errors: "{count} 個錯誤",
      "one-warning": "1 個警告",
      warnings: "{count} 個警告",
      "one-note": "1 個提示",
      notes: "{count} 個提示",
      silenced: "{found}；另有 {count} 個被註解忽略",
      "not-annotated": "還有 {count} 個問題沒有顯示為註解"
    }
  },
  causes: {
    "dev-autoreload-on-upload": {
      text: {
        summary: "`{service}` 由 `{server}` 執行，檔案一有變化它就會重新啟動程式。{request} 會改動一個檔案（{file}），所以行程在請求處理到一半時就被停掉了。",
        fix: "凡是給別人用的環境，都不要帶檔案監視來執行 `{service}`：用 `node server.js`、`strapi start`，或不帶 `--reload` 的 uvicorn。開發時讓監視器忽略存放上傳檔案的目錄（nodemon 的 `ignore`、`--reload-exclude`）。"
      },
      doc: {
        title: "上傳觸發了開發伺服器重新啟動",
        what: "檔案監視器（nodemon、node --watch、strapi develop、--reload）在檔案變化時會重新啟動程式。上傳把檔案寫進了被監視的目錄：行程還在處理請求就被停掉，nginx 回傳 502，而檔案卻已經在那裡了。",
        confusedWith: {
          "process-exit-in-handler": "那裡沒有監視器說自己重新啟動了程式",
          "worker-oom-killed": "那裡核心記錄了因記憶體不足而被殺的行程"
        }
      }
    },
    "go-panic-fatal": {
      text: {
        summary: "處理 {request} 時，一個 Go {name} 讓 `{service}` 的整個行程退出了，任何處理函式的 recover 都管不到它：{message}",
        fix: "修復 {where} 處的 {name}。net/http 只在請求自己的 goroutine 裡做 recover：處理函式用 `go` 啟動的 goroutine 需要自己的 `defer` 和 `recover`，多個 goroutine 共用的 map 需要互斥鎖。"
      },
      doc: {
        title: "Go panic 讓行程退出",
        what: "處理函式啟動的 goroutine 裡發生的 panic，或執行時的致命錯誤（並行寫 map），net/http 都無法恢復。行程以退出碼 2 結束，nginx 回傳 502，並且在行程重新啟動之前都找不到人應答。",
        confusedWith: {
          "go-panic-recovered": "那裡記錄寫的是 `http: panic serving`，行程繼續執行",
          "process-exit-in-handler": "那裡是程式碼自己呼叫 os.Exit 或 log.Fatal，與 goroutine 無關"
        }
      }
    },
    "go-panic-recovered": {
      text: {
        summary: "`{service}` 中處理 {request} 的函式發生了 panic：{message}。net/http 能挺過去，但會不作回答就關閉連線，所以 nginx 回傳 502。",
        fix: "修復 {where} 處的 panic。在所有處理函式外面套一個帶 `recover` 的中介軟體，可以把漏網的 panic 變成用戶端看得懂的 500。"
      },
      doc: {
        title: "Go 處理函式發生 panic",
        what: "處理函式裡發生 panic 時，net/http 用關閉連線來恢復：行程繼續執行，健康檢查仍然正常，但這個請求得不到回答，nginx 回傳 502。",
        confusedWith: {
          "go-panic-fatal": "那裡行程本身退出了（退出碼 2）",
          "unhandled-exception-500": "那裡有中介軟體做了 recover，後端自己回傳 500"
        }
      }
    },
    "health-hides-failure": {
      text: {
        tuple: "`{service}` 的 `{path}` 以狀態碼 200 回傳 `{body}`：程式碼回傳的是回應體和 {status} 組成的一對值，框架把它當作列表發了出去。只看狀態碼的人會以為服務正常。",
        word: "`{service}` 的 `{path}` 回傳狀態碼 200，回應體裡卻說自己不正常：`{body}`。只看狀態碼的人會以為服務正常。",
        response: "按框架要求的方式給出狀態碼：FastAPI 裡寫 `return JSONResponse(body, status_code={status})`，或者設定 `response.status_code`。然後修好這個檢查所指出的問題。",
        answer: "檢查失敗時回傳 503，讓部署流程和負載均衡器能夠察覺。"
      },
      doc: {
        title: "健康檢查回傳 200，意思卻是不正常",
        what: "無論檢查結果如何，健康檢查路徑都回傳 200，失敗寫在回應體裡：例如 error 這樣的詞，或者回應體和 503 組成的列表，FastAPI 會把 `return {…}, 503` 變成這樣。只看狀態碼的檢查一直是綠的，而應用並不正常。",
        confusedWith: {
          "healthcheck-cannot-fail": "那裡是健康檢查的指令掩蓋了失敗"
        }
      }
    },
    "import-time-exception": {
      text: {
        summary: "`{service}` 無法啟動，因為它的程式碼在載入時拋出了 {name}：{message}",
        unanswered: "`{service}` 一直無法提供服務：它在載入時要連線另一個服務，而那裡沒有人應答：{message}",
        reach: "看看那個位址背後的服務是否在執行，並且該連接埠是否也對其他容器開放（監聽 0.0.0.0，而不是 127.0.0.1）。連線是在 {where} 發起的。",
        "reach-on-machine": "看看那個位址後面的程式是否在執行，是否監聽那個位址和連接埠（`sudo ss -ltnp`）。連線是在 {where} 發起的。",
        watch: "核心不再為這個使用者監視更多檔案，而機器上所有容器共用這個上限：在機器上調高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），讓 {where} 的程式少監視一些（不要監視 node_modules），或者不帶監視執行。磁碟並沒有滿。",
        "watch-on-machine": "核心不再為這個使用者監視更多檔案，而它的所有程式共用這個限制：調高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），讓 {where} 處的程式少監視一些（不要監視 node_modules），或者不帶監視執行。磁碟沒有滿。",
        "module-import": 'Node 把 {where} 當作 CommonJS 讀取，而 CommonJS 不認識 `import`。在它旁邊的 package.json 裡寫上 `"type": "module"`（這個檔案也要一起帶上），或者把檔案改名為 `.mjs`；TypeScript 要先編譯。',
        "module-require": '它上層的 package.json 寫著 `"type": "module"`，所以 Node 把 {where} 當作 ES 模組讀取。在那裡改寫成 `import` 和 `export`（`__dirname` 換成 `import.meta.dirname`），或者把檔案改名為 `.cjs`。',
        "module-module": "這個版本的 Node 不能用 `require` 載入 ES 模組。在 {where} 寫 `await import(…)`，或換用支援這種寫法的 Node 20.19、22.12 或更新版本，或換用仍是 CommonJS 的套件版本。",
        sqlite: "SQLite 以執行伺服器的使用者開啟它的檔案，還會在旁邊寫記錄檔案：檔案所在的資料夾必須存在，並且這個使用者必須能寫這個資料夾和這個檔案。掛載到那裡的資料夾保留它在外面的所有者。它在 {where} 處開啟。",
        fix: "修復 {where} 處的 {name}。用 `docker compose run --rm {service}` 馬上就能看到它能否啟動。",
        "fix-on-machine": "修復 {where} 處的 {name}，然後重新啟動 `{service}`。"
      },
      doc: {
        title: "應用在載入時失敗",
        what: "伺服器還沒就緒，程式碼就拋出了異常：語法錯誤、讀不到的設定、兩個互不相容的版本。伺服器隨之退出，或者只剩下沒有工作行程的父行程，nginx 連線不到任何服務。",
        confusedWith: {
          "missing-env-var": "那裡的異常說的是容器裡沒有的環境變數",
          "python-missing-dependency": "那裡是某個套件沒有安裝",
          "wrong-app-module-path": "那裡伺服器根本找不到應用",
          "db-not-ready-race": "那裡是另一個服務還不接受連線",
          "unhandled-exception-500": "那裡服務在執行，只是某個請求失敗"
        }
      }
    },
    "missing-env-var": {
      text: {
        summary: "`{service}` 無法啟動：它的程式碼要讀取環境變數 `{key}`，而沒有任何地方為這個容器設定它。",
        "summary-on-machine": "`{service}` 無法啟動：它的程式碼讀取環境變數 `{key}`，而在啟動 `{service}` 的地方沒有設定它。",
        likely: "`{service}` 無法啟動：它的程式碼要讀取環境變數 `{key}`，卻找不到。",
        request: "`{service}` 對 {request} 回傳 {status}：程式碼在此讀取環境變數 `{key}`，而沒有任何地方設定它。不需要它的健康檢查路徑仍然正常。",
        unit: "為 `{service}` 的 systemd 單元設定 `{key}`：寫入其 `EnvironmentFile=` 指定的檔案，或使用 `Environment=`；然後執行 `systemctl daemon-reload` 和 `systemctl restart {service}`。也可以在程式碼中給出預設值。",
        "fix-handed": "`{service}` 的 `environment:` 寫了 `{key}` 卻沒有值，所以 compose 從 shell 或 compose 檔案旁邊的 `.env` 裡取，而兩處都沒有。寫在那裡，或在這裡給它一個值，或者讓 CI 傳遞它（.github/bad-gateway.yml 裡的 `env`，只用於這個檢查）。",
        fix: "在 compose 檔案裡 `{service}` 的 `environment:` 下（或它的 `env_file` 裡）設定 `{key}`，或者在程式碼裡給它一個預設值。",
        "fix-on-machine": "在啟動 `{service}` 的地方設定 `{key}`（單元裡用 `Environment=`，或寫進 `EnvironmentFile=` 指定的檔案；pm2 寫在 `env:` 下），然後重新啟動。或者在程式碼裡給它一個預設值。"
      },
      doc: {
        title: "缺少環境變數",
        what: "應用在載入時讀取一個環境變數，例如 `os.environ[…]`，而容器裡沒有它。於是每次啟動都退出，nginx 連線不到任何服務。",
        confusedWith: {
          "import-time-exception": "那裡變數已經設定，或者是程式碼的其他問題"
        }
      }
    },
    "node-missing-module": {
      text: {
        dependency: "`{service}` 無法啟動，因為它的映像檔裡沒有安裝 Node 套件 `{module}`。",
        "dependency-on-machine": "`{service}` 無法啟動，因為它執行的地方沒有安裝 Node 套件 `{module}`。",
        install: "把 `{module}` 加進 package.json 的相依，並在映像檔中複製 package.json 之後安裝相依（`npm ci`）。掛載到 node_modules 上的目錄會蓋住已安裝的內容。",
        "install-on-machine": "把 `{module}` 加進 package.json 的相依，並讓部署在機器上啟動程式的那個目錄裡執行 `npm ci`。",
        file: "`{service}` 無法啟動，因為 {where} 需要的 `{module}` 不在它的映像檔裡。",
        "file-on-machine": "`{service}` 無法啟動，因為 {where} 需要的 `{module}` 不在機器上。",
        started: "`{service}` 無法啟動：Node 要執行的是 `{module}`，而 `{service}` 執行的地方沒有這個檔案。",
        point: "讓啟動指令指向確實存在的檔案：路徑從指令執行的目錄算起。如果 `{module}` 是建置產物，就先建置，並讓產物留在這個路徑上。",
        extension: "`{service}` 無法啟動：{where} 匯入了 `{module}`，而沒有叫這個名字的檔案。存在的是 `{there}`；`import` 不像 `require` 那樣會補上副檔名。",
        whole: "在 {where} 的 `import` 中寫出完整的檔案名：`{there}`，連同路徑。TypeScript 中也要寫 `.js`；`moduleResolution: nodenext` 能找出所有漏寫的地方。",
        copy: "把 `{module}` 複製進映像檔（COPY、.dockerignore）；如果它是建置產物，就先建置；再核對大小寫：Linux 區分大小寫。",
        "copy-on-machine": "把 `{module}` 放到機器上；如果它是建置的產物，就建置出來；還要核對大小寫：Linux 區分大小寫。"
      },
      doc: {
        title: "Node 找不到模組",
        what: "程式需要的套件不在映像檔裡，或者專案自己的某個檔案沒有被複製或建置。Node 還沒開始監聽就以 `Cannot find module` 退出，nginx 連線不到任何服務。",
        confusedWith: {
          "python-missing-dependency": "那裡是 Python 報的錯（ModuleNotFoundError）",
          "import-time-exception": "那裡模組找得到，是模組裡的程式碼出錯",
          "command-not-found": "那裡缺的是啟動指令本身的程式"
        }
      }
    },
    "node-uncaught-exception": {
      text: {
        summary: "處理 {request} 時，沒有任何程式碼捕捉 {name}，Node 因此結束了 `{service}` 的整個行程：{message}",
        fix: "在 {where} 捕捉 {name} 並傳下去（`next(error)`），讓請求得到一個錯誤回應。在回呼和 `async` 處理函式裡，Express 4 自己什麼都不捕捉：每一個都需要自己的 `try`，每個流都需要 `error` 監聽器。"
      },
      doc: {
        title: "沒人捕捉的異常讓 Node 退出",
        what: "回呼裡的異常、沒人 await 的 Promise，或沒有監聽器的 `error` 事件，都會結束 Node 行程。nginx 看到連線不作回答就被關閉（502），在行程重新啟動之前再也連不上（連線被拒絕）。",
        confusedWith: {
          "unhandled-exception-500": "那裡框架捕捉了異常並回傳 500，行程還活著",
          "node-heap-oom": "那裡 V8 說堆已經用滿，沒有拋出異常",
          "process-exit-in-handler": "那裡是程式碼自己結束行程，沒有列印呼叫堆疊",
          "import-time-exception": "那裡異常發生在程式啟動時"
        }
      }
    },
    "process-exit-in-handler": {
      text: {
        summary: "`{service}` 的行程在處理 {request} 時自己退出了（退出碼 {code}）：沒有人殺它，記憶體也沒有用盡。",
        uncaught: "`{service}` 的行程在處理 {request} 時自己退出了（退出碼 {code}）：沒有任何程式碼捕捉 {name}：{message}",
        after: "`{service}` 的行程在回答完 {request} 之後馬上自己退出了（退出碼 {code}）。",
        worker: "`{service}` 的一個工作行程在處理 {request} 時自己退出了：沒有收到訊號的記錄，記憶體也沒有用盡。",
        silent: "`{service}` 的一個工作行程在處理 {request} 時結束了，記憶體也沒有用盡。它的伺服器沒有說更多：工作行程可能是自己退出的，可能在原生程式碼裡當機，也可能是被殺死的。",
        unseen: "`{service}` 的一個工作行程在處理 {request} 時結束了，這裡沒有任何東西說明原因：可能是記憶體用盡，可能是原生程式碼當機，也可能是它自己的程式。",
        maybe: "`{service}` 曾結束（退出碼 {code}），之後又在執行，而 nginx 丟失了 {request}：可能是它的行程在處理這個請求時自己退出了，除非當時有人重新啟動了它。",
        see: "看看 `{service}` 結束之前最後說了什麼：沒有被捕捉的錯誤，或者結束行程的呼叫。",
        fix: "在 {request} 的處理函式裡找出結束行程的呼叫（`os._exit`、`sys.exit`），改為回傳錯誤。",
        memory: "先看看核心是不是因為記憶體殺死了它：如果是，就調高上限，或者讓處理函式少用一些。否則在 {request} 的處理函式裡找結束行程的呼叫（`os._exit`）和含有原生程式碼的庫：在它的環境裡設定 `PYTHONFAULTHANDLER=1`，Python 就會說出它在哪裡當機。",
        trace: "在 {request} 的處理函式裡找結束行程的呼叫（`os._exit`），以及含有原生程式碼的庫（影像、PDF、加密）：在 `{service}` 的環境裡設定 `PYTHONFAULTHANDLER=1`，Python 就會說出它在哪裡當機。",
        catch: "在 {where} 修復或捕捉 {name}，讓 {request} 得到一個錯誤回應，行程繼續執行。",
        stayed: "請求丟失時，`{service}` 沒有任何行程退出"
      },
      doc: {
        title: "行程在處理函式裡退出",
        what: "為這個請求執行的程式碼結束了整個行程。回應沒有寫出來，nginx 看到連線關閉，回傳 502。普通異常不會這樣：伺服器會把它變成 500。",
        confusedWith: {
          "container-oom-killed": "那裡退出碼是 137，並且引擎報告了 oom 事件",
          "worker-oom-killed": "那裡核心記錄了因記憶體不足而被殺的行程",
          "process-segfault": "那裡行程因訊號而結束（退出碼 139），不是自己退出",
          "unhandled-exception-500": "那裡伺服器回傳 500 並繼續執行"
        }
      }
    },
    "python-missing-dependency": {
      text: {
        summary: "`{service}` 無法啟動，因為它的映像檔裡沒有安裝 Python 套件 `{module}`。",
        "summary-on-machine": "`{service}` 無法啟動，因為機器上沒有安裝 Python 套件 `{module}`，或者不是為執行它的那個 Python 安裝的。",
        removed: "`{service}` 無法啟動：它匯入了 `{module}`，這個模組曾經是 Python 自帶的，從 {version} 版起就沒有了。",
        request: "`{service}` 對 {request} 回傳 {status}：它在那裡匯入 Python 套件 `{module}`，而這個套件沒有安裝。用不到它的健康檢查路徑照樣正常。",
        "fix-removed": "缺的不是這個名字的套件：程式碼，或者那一行所屬的庫，是為比映像檔裡更舊的 Python 寫的。更新那個庫或替換 `{module}`，或者用 {version} 之前的 Python 建置映像檔。",
        "fix-removed-on-machine": "缺的不是這個名字的套件：程式碼，或者那一行所屬的庫，是為比機器上更舊的 Python 寫的。更新那個庫或替換 `{module}`，或者用 {version} 之前的 Python 執行它。",
        "fix-named": "把帶來模組 `{module}` 的套件 `{package}` 加進 `{service}` 映像檔要安裝的內容（requirements 檔案或 Dockerfile），然後重新建置。",
        "fix-named-on-machine": "用執行 `{service}` 的那個 Python 的 pip（有虛擬環境就用虛擬環境裡的）安裝帶來模組 `{module}` 的套件 `{package}`，並把它寫進 requirements 檔案。",
        fix: "把 `{module}` 加進 `{service}` 映像檔要安裝的內容（requirements 檔案或 Dockerfile），然後重新建置。",
        "fix-on-machine": "用執行 `{service}` 的那個 Python 的 pip（有虛擬環境就用虛擬環境裡的）安裝 `{module}`，並把它寫進 requirements 檔案，這樣下一次部署會一起安裝。"
      },
      doc: {
        title: "缺少 Python 套件",
        what: "應用匯入了映像檔裡沒有的套件。伺服器載入應用時 Python 拋出 ModuleNotFoundError，伺服器退出，nginx 連線不到任何服務。",
        confusedWith: {
          "wrong-app-module-path": "那裡找不到的是專案自己的模組",
          "relative-import-no-package": "那裡 Python 說的是 “attempted relative import”"
        }
      }
    },
    "relative-import-no-package": {
      text: {
        summary: "`{service}` 無法啟動：{where} 用了相對匯入（`from . import …`），但伺服器是單獨載入這個檔案的，並沒有把它當作包的一部分。",
        fix: "在該目錄的所有檔案裡都用完整的名字匯入（寫 `from config import …`，而不是 `from .config import …`）。或者從上一級目錄啟動伺服器，寫成 `package.main:app`。"
      },
      doc: {
        title: "沒有包卻用了相對匯入",
        what: "以 `from .x import y` 開頭的模組只能在包裡面使用。在目錄內部用 `uvicorn main:app` 啟動時，Python 不知道父套件是什麼，每次啟動都會拋出 ImportError。",
        confusedWith: {
          "python-missing-dependency": "那裡 Python 說的是 “No module named”",
          "import-time-exception": "那裡是程式碼本身出錯，而不是載入方式不對"
        }
      }
    },
    "response-protocol-violation": {
      text: {
        header: "`{service}` 底層的伺服器拒絕傳送 {request} 的回應，因為其中一個回應頭不符合 HTTP 規定（{message}）。它直接關閉了連線，所以 nginx 回傳 502。",
        length: "`{service}` 對 {request} 的回應長度與它的 Content-Length 不一致（{message}）。伺服器中斷了回應，所以 nginx 回傳 502。",
        clean: "把寫進回應頭的內容裡的換行符和控制字元去掉，非 ASCII 字元要編碼（檔案名用 `filename*=UTF-8''…`）：{where}。",
        count: "不要自己設定 Content-Length；要設定就在壓縮之後按位元組數而不是字元數來算：{where}。"
      },
      doc: {
        title: "應用的回應違反了 HTTP 協定",
        what: "回應頭裡有換行符，或者 Content-Length 不對，後端自己的伺服器就會中斷回應。行程還活著，記錄裡有伺服器庫的報錯，nginx 看到連線被關閉（502）。",
        confusedWith: {
          "response-invalid-header": "那裡後端發出了錯誤的回應頭，是 nginx 拒絕了它",
          "unhandled-exception-500": "那裡用戶端得到的是 500",
          "node-uncaught-exception": "那裡錯誤讓行程退出了"
        }
      }
    },
    "unhandled-exception-500": {
      text: {
        summary: "`{service}` 對 {request} 回傳 {status}，因為它的程式碼拋出了 {raised}",
        called: "`{service}` 對每個請求都回傳 {status}，因為它的伺服器把 `{function}` 當作應用來呼叫，而它不接受這樣的參數：`{message}`",
        "fix-factory": "`{function}` 是建立應用的函式，不是應用本身。讓啟動指令呼叫它：gunicorn 要寫 `MODULE:{function}()`，uvicorn 要寫 `--factory MODULE:{function}`。",
        "fix-asgi": "這是一個 ASGI 應用（FastAPI、Starlette、Quart），而伺服器的 worker 使用 WSGI。用 uvicorn 啟動它，或者給 gunicorn 加上 `--worker-class uvicorn.workers.UvicornWorker`。",
        "fix-wsgi": "這是一個 WSGI 應用（Flask、Django 的 wsgi.py），而伺服器使用 ASGI。用 gunicorn 啟動它，或者給 uvicorn 加上 `--interface wsgi`；Django 則寫 `asgi.py`。",
        "fix-closed": "在 {where} 修復或捕捉 {name}：伺服器因它關閉連線，nginx 只能自己回傳 502。",
        sqlite: "SQLite 以執行伺服器的使用者開啟它的檔案，還會在旁邊寫記錄檔案：檔案所在的資料夾必須存在，並且這個使用者必須能寫這個資料夾和這個檔案。掛載到那裡的資料夾保留它在外面的所有者。它在 {where} 處開啟。",
        fix: "在 {where} 修復或捕捉 {name}。nginx 只是把這個 {status} 轉交出去。"
      },
      doc: {
        title: "應用拋出異常",
        what: "處理函式拋出了沒人捕捉的異常。伺服器把它變成 500 並繼續執行，nginx 原樣轉交這個回應。",
        confusedWith: {
          "process-exit-in-handler": "那裡行程退出了，nginx 只能自己回傳 502",
          "db-schema-missing": "那裡的異常說缺少一張資料表或整個資料庫",
          "upload-dir-not-writable": "那裡的異常說某個檔案不允許寫入"
        }
      }
    },
    "wrong-app-module-path": {
      text: {
        written: "`{service}` 要從模組 `{module}` 載入應用，但它啟動時所在的目錄裡沒有這個模組：{path} 不存在。",
        module: "`{service}` 中的 {server} 要從模組 `{module}` 載入應用，但在 {workdir} 裡找不到這個模組。",
        attribute: "`{service}` 中的 {server} 要載入 `{module}:{attribute}`，但模組 `{module}` 裡沒有 `{attribute}`。",
        elsewhere: "`{service}` 無法啟動：它匯入 `{module}`，儲存庫裡有這個模組，但不在 Python 查詢的位置（{workdir}）。",
        fix: "在啟動指令裡如實寫出模組和變數（`文件:变量`，目錄之間用點），或者把工作目錄設為 `{module}` 所在的目錄。"
      },
      doc: {
        title: "伺服器要載入的應用不在那裡",
        what: "uvicorn 和 gunicorn 用 MODULE:ATTRIBUTE 指定應用的位置，從工作目錄算起。檔案換了名字或放在別的目錄，伺服器就會立即退出，nginx 找不到人應答。",
        confusedWith: {
          "python-missing-dependency": "那裡缺的是別人的套件",
          "import-time-exception": "那裡模組找得到，是模組裡的程式碼出錯",
          "command-not-found": "那裡缺的是伺服器程式本身"
        }
      }
    },
    "auth-request-backend-failed": {
      text: {
        summary: "nginx 先問 `{asked}` 請求能否放行（`auth_request`），得到的是 {status}。對它來說只有 2xx、401 和 403 才算回答，所以 nginx 回傳 500，`{service}` 根本沒有見到這個請求。",
        failed: "nginx 先到 {address} 問 `{asked}` 請求能否放行（`auth_request`），但沒有問成（{what}），所以 nginx 回傳 500，`{service}` 根本沒有見到這個請求。",
        fix: "修好通往認證服務的路：那個 location 裡 `proxy_pass` 的名字、連接埠和路徑。它必須用 2xx 表示放行，用 401 或 403 表示拒絕；跳轉到登入頁應當寫在 `error_page 401` 裡。"
      },
      doc: {
        title: "auth_request 背後的認證服務失敗",
        what: "auth_request 在每個請求之前先問另一個服務。如果那個服務連不上，或者回答的不是 2xx、401、403，nginx 就回傳 500，儘管應用是健康的，而且根本沒有見到請求。",
        confusedWith: {
          "unhandled-exception-500": "那裡的 500 是應用自己產生的：直接存取它也一樣",
          "upstream-wrong-port": "那裡 nginx 連不上的是應用本身"
        }
      }
    },
    "cache-or-broker-down": {
      text: {
        down: "`{service}` 需要 `{name}`，而那裡沒有人應答：`{name}` 沒有在執行（{state}）。",
        profile: "`{service}` 需要 `{name}`，而它從來沒有被啟動：它屬於一個沒有啟用的 profile。",
        scaled: "`{service}` 需要 `{name}`，而 compose 被要求一個容器也不執行它（`scale: 0`）。",
        loopback: "`{service}` 需要 `{name}`，它在執行，但只監聽 127.0.0.1：那是在它自己的容器裡面，別人都連不上。",
        "loopback-on-machine": "`{service}` 需要 `{name}`，它在執行，但只監聽 127.0.0.1，而請求不是發到那裡的。",
        "not-here": "`{service}` 需要名為 `{name}` 的快取或訊息佇列，而這個堆疊裡沒有叫這個名字的服務。",
        "not-here-on-machine": "`{service}` 需要名為 `{name}` 的快取或訊息代理，而這裡沒有這個名字。",
        apart: "`{service}` 要找 `{name}`，卻找不到它：兩者沒有在同一個網路裡。",
        "other-port": "`{service}` 請求 `{name}` 的 {port} 連接埠，而那裡沒有程式在監聽：`{name}` 監聽的是 {open} 連接埠。",
        own: "`{service}` 在 {host}:{port} 找快取或訊息佇列。在容器裡那就是容器自己，而那裡沒有程式在監聽。",
        "own-on-machine": "`{service}` 在 {host}:{port} 找快取或訊息代理，而那裡沒有人監聽。",
        "own-other": "`{service}` 在 {host}:{port} 找快取或訊息佇列。在容器裡那就是容器自己，而那裡沒有程式在監聽：`{name}` 是另一個容器。",
        "own-other-on-machine": "`{service}` 在 {host}:{port} 找快取或訊息代理，而那裡沒有人監聽。",
        running: "`{service}` 需要 `{name}`，被請求的時候卻連不上它。",
        unknown: "`{service}` 需要一個快取或訊息佇列（{name}），而那裡沒有人應答。",
        nameless: "`{service}` 需要一個快取或訊息代理，而它去找的地方沒有人應答；錯誤裡沒有說那是哪裡。",
        look: "看看 `{service}` 得到的是哪個位址，叫這個名字的服務是否在執行，並且在那個連接埠上對其他容器開放。沒有得到位址的庫會去找 localhost，而在容器裡那就是容器自己。",
        "look-on-machine": "看看 `{service}` 得到的是哪個位址，那裡的程式是否在執行並監聽。沒有得到位址的庫會去找 localhost。",
        start: "先讓 `{name}` 執行起來（`docker compose logs {name}` 會告訴你它為什麼沒有執行），並讓 `{service}` 在 `depends_on` 裡等待它。",
        "start-on-machine": "讓 `{name}` 執行起來（它的單元的記錄會顯示為什麼沒有執行），並讓 `{service}` 在它之後啟動（單元裡寫 `After=`）。",
        wait: "`{name}` 現在在執行：`docker compose logs {name}` 會告訴你它是不是中途退出過，或者起來得太晚。給它加上健康檢查，讓 `{service}` 等待它（`depends_on: {name}: condition: service_healthy`），並讓程式碼重試。",
        "wait-on-machine": "`{name}` 現在在執行：它的單元的記錄會顯示它中間是否結束過，或者啟動得晚。讓 `{service}` 在它之後啟動（單元裡寫 `After=`），並讓程式碼重試。",
        network: "把 `{service}` 和 `{name}` 放進同一個網路（兩者的 `networks:`）。",
        port: "讓 `{service}` 請求 `{name}` 的 {open} 連接埠：容器之間要用程式自己監聽的連接埠，而不是 `ports:` 發布的連接埠。",
        "port-on-machine": "讓 `{service}` 用連接埠 {open} 存取 `{name}`，它監聽的是這個連接埠。",
        rename: "在 `{service}` 的 URL 裡，或它的主機變數裡，把 {host} 換成名字 `{name}`。",
        elsewhere: "把它要找的服務的名字告訴 `{service}`。在主機上直接執行的程式是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
        "elsewhere-on-machine": "在這臺機器上啟動快取或訊息代理，或者把有它的那臺機器的位址告訴 `{service}`。",
        scale: "讓 compose 執行一個 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 裡的 0。",
        bind: "讓 `{name}` 監聽容器的所有位址：在它的設定裡寫 `bind 0.0.0.0`，或在指令裡加 `--bind 0.0.0.0`。這時 Redis 還需要密碼（`requirepass`），或者放在單獨的網路裡並設定 `protected-mode no`：兩者都沒有的話，它不接受別人的指令。",
        "bind-on-machine": "讓 `{name}` 監聽請求所用的位址（設定裡的 `bind`），並設定密碼。",
        enable: "把 `{name}` 從 profile 裡拿出來，或者在執行 `{service}` 的地方都啟用這個 profile。",
        add: "把這個服務加進來，或者告訴 `{service}` 正確的主機名。如果沒有它也能工作，就讓程式碼捕捉這個錯誤。"
      },
      doc: {
        title: "快取或訊息佇列沒有應答",
        what: "後端在啟動時或處理請求時要連線 Redis、Memcached、RabbitMQ 之類的服務，而那裡沒有人應答。於是它退出，或者凡是用到它的請求都回傳 500。",
        confusedWith: {
          "db-not-ready-race": "那裡是資料庫，而且只是時間問題",
          "unhandled-exception-500": "那裡與其他服務無關",
          "backend-bind-loopback": "那裡是後端自己只監聽 127.0.0.1"
        }
      }
    },
    "cache-refuses": {
      text: {
        "password-missing": "Redis 要求密碼，而 `{service}` 沒有傳送密碼（NOAUTH）：Redis 有應答，但什麼都不做。",
        "password-wrong": "Redis 拒絕了 `{service}` 傳送的密碼（WRONGPASS）。",
        protected: "Redis 監聽所有位址，卻沒有密碼，於是處在保護模式：這時它不為別的容器做任何事，所以 `{service}` 被拒絕。",
        "protected-on-machine": "Redis 沒有密碼卻監聽所有位址，並處於保護模式：這時它不為其他機器的程式做任何事，所以 `{service}` 被拒絕。",
        unasked: "`{service}` 一連上，Redis 就把它打發走：它處在保護模式（沒有密碼，而請求來自別的容器），或者用戶端數已到上限（`maxclients`）。",
        "unasked-on-machine": "`{service}` 一連上，Redis 就把它打發走：它處在保護模式（沒有密碼，而請求來自別的機器），或者用戶端數已到上限（`maxclients`）。",
        "not-saved": "Redis 無法把快照寫到磁碟，在能寫之前不再接受寫入（MISCONF）。所以 `{service}` 被拒絕。",
        full: "Redis 已用完允許它使用的記憶體（`maxmemory`），不再接受寫入。所以 `{service}` 被拒絕。",
        replica: "`{service}` 寫入的 Redis 只是另一個 Redis 的副本（replica），它自己不接受寫入。",
        "fix-password-missing": "把密碼寫進 `{service}` 的 URL：`redis://:PASSWORD@HOST:6379/0`（@ / # : 之類的字元要做百分號編碼），或寫進存放密碼的變數；密碼就是 Redis 的 `requirepass`。",
        "fix-password-wrong": "把 `{service}` 的 URL 裡的密碼和 Redis 的 `requirepass` 比較一下，最好讓兩邊讀同一個變數。@ / # : 之類的字元在 URL 裡必須做百分號編碼。",
        "fix-protected": "給 Redis 設定密碼（`--requirepass …`），並讓 `{service}` 用同一個密碼；或者把它放在單獨的網路裡，關掉保護模式：`--protected-mode no`。",
        "fix-unasked": "針對保護模式：給 Redis 設定密碼（`--requirepass …`），並讓 `{service}` 用同一個密碼；或者把它放在單獨的網路裡，關掉保護模式：`--protected-mode no`。在 Redis 執行的地方執行 `redis-cli CLIENT LIST` 可以看到用戶端：如果有幾千個，說明 `{service}` 每個請求都新建一個用戶端。",
        "fix-not-saved": 'Redis 的記錄會說明快照為什麼失敗：多半是目錄不可寫，或磁碟已滿。可以丟失的快取不需要快照：`--save ""`。',
        "fix-full": "提高 `maxmemory`，或者在資料允許時讓 Redis 丟棄舊的鍵：`maxmemory-policy allkeys-lru`。看看有沒有永不過期的鍵。",
        "fix-replica": "把作為主節點的 Redis 的位址告訴 `{service}`，或者讓這一個成為主節點（`REPLICAOF NO ONE`）。"
      },
      doc: {
        title: "Redis 有應答，但拒絕了請求",
        what: "Redis 在執行，也有應答，但不做要它做的事：它要求密碼，處在保護模式，無法儲存資料，記憶體已用完，或者只是另一個 Redis 的副本。後端在啟動時就退出，或者凡是用到它的請求都回傳 500。",
        confusedWith: {
          "cache-or-broker-down": "那裡根本沒有人應答",
          "db-auth-failed": "那裡拒絕登入的是資料庫",
          "unhandled-exception-500": "那裡的異常不是來自 Redis"
        }
      }
    },
    "db-auth-failed": {
      text: {
        differ: "`{server}` 拒絕 `{service}` 以 {user} 登入：`{service}` 的 {variable} 與 `{server}` 的 {other} 不一致。",
        made: "`{server}` 拒絕 `{service}` 以 {user} 登入，而這個登入名正是它這次啟動才建立的：`{service}` 傳送的憑據與建立資料庫時用的不同。",
        open: "資料庫拒絕 `{service}` 以 {user} 登入：憑據與資料庫所知道的不一樣。",
        nobody: "`{server}` 沒有使用者 {user}，而 `{service}` 用它來登入。",
        login: "用資料庫裡已有的使用者登入（官方映像檔裡是 POSTGRES_USER，沒有設定就是 `postgres`），或者建立這個使用者：`CREATE ROLE … LOGIN PASSWORD …`。只有資料卷為空時才會按 POSTGRES_USER 建立使用者。",
        "login-on-machine": "用資料庫裡已有的使用者登入（psql 裡 `\\du` 會列出來），或者建立這個使用者：`CREATE ROLE … LOGIN PASSWORD …`。",
        host: "`{server}` 不讓任何人以 {user} 的身份從 `{service}` 所在的地方登入，不管密碼是什麼：它的規則裡沒有這個主機。",
        allow: "讓這個網路可以登入：PostgreSQL 在 pg_hba.conf 裡加一行 `host all all all scram-sha-256`；MySQL 要一個適用於所有主機的使用者（`CREATE USER 'NAME'@'%' IDENTIFIED BY …`，再 `GRANT`；`'NAME'@'localhost'` 是另一個使用者）。別處的資料庫可能只接受加密的連線：`sslmode=require`。",
        agree: "讓兩邊一致：都讀取同一個變數，例如都來自 `.env`。",
        set: "讓兩邊一致：`docker service update --env-add {variable}=… {service}`，填入建立 `{server}` 時用的值（在 CapRover 裡是應用的 App Configs）。",
        check: "把 `{service}` 傳送的內容（資料庫 URL 或 DB_* 變數）與給 `{server}` 的內容（POSTGRES_USER、POSTGRES_PASSWORD、MYSQL_…）對比。`docker compose config` 會同時顯示兩者。",
        "check-on-machine": "對比 `{service}` 傳送的內容（資料庫 URL 或 DB_* 變數）和 `{server}` 所知道的登入名與密碼。忘記的密碼可以手動重設（psql 裡 `ALTER ROLE … PASSWORD …`，MySQL 裡 `ALTER USER`）。",
        same: "`{service}` 和 `{server}` 的密碼相同",
        unset: "資料庫說這個使用者根本沒有密碼"
      },
      doc: {
        title: "資料庫拒絕登入",
        what: "資料庫在執行，也有應答，但使用者名稱或密碼與它期望的不一致，或者它不讓任何人從後端的主機登入。後端在啟動時退出，或者一用到資料庫就回傳 500。",
        confusedWith: {
          "db-password-stale-volume": "那裡兩邊現在的密碼相同，只是資料卷裡還是舊密碼",
          "db-not-ready-race": "那裡資料庫還不接受連線",
          "db-schema-missing": "那裡登入成功，只是缺少資料庫或一張表"
        }
      }
    },
    "db-host-unresolvable": {
      text: {
        unknown: "`{service}` 到 `{host}` 找資料庫，而這個堆疊裡沒有任何服務、容器或別名叫這個名字。",
        "unknown-on-machine": "`{service}` 在 `{host}` 找它的資料庫，而這裡沒有叫這個名字的。",
        near: "`{service}` 到 `{host}` 找資料庫，而這個堆疊裡沒有叫這個名字的；有一個叫 `{nearest}`。",
        "near-on-machine": "`{service}` 在 `{host}` 找它的資料庫，而這裡沒有叫這個名字的；有一個 `{nearest}`。",
        apart: "`{service}` 到 `{host}` 找資料庫卻找不到：兩者不在同一個網路上。",
        said: "`{service}` 到 `{host}` 找資料庫，而對它來說這個名字沒有位址。",
        cut: "`{service}` 找不到它的資料庫 `{host}`：資料庫 URL 裡的密碼有一個沒有編碼的 `@`。用戶端認為密碼到那裡就結束了，剩下的部分被算進了主機名。",
        blank: "`{service}` 找不到它的資料庫 `{host}`，因為給它的名字前面或後面有一個空格或換行符。",
        trim: "在設定這個名字的地方去掉空格：compose 檔案裡，或者 `.env` 檔案裡（那裡還可能是 Windows 的換行符 CR LF）。",
        "trim-on-machine": "在設定這個名字的地方去掉空格：單元裡，或者它的變數檔案裡（那裡還可能是 Windows 的換行符 CR LF）。",
        outside: "`{service}` 到 `{host}` 找資料庫，而它得不到這個名字的位址；這個名字也不屬於這個堆疊。",
        machine: "`{service}` 要到主機上找資料庫，用的名字是 `{host}`，而這個名字在它的容器裡沒有位址。Docker Desktop 會自動提供這個名字；Linux 上的引擎只為要求它的服務提供。",
        "machine-on-machine": "`{service}` 要到 `{host}` 找資料庫，而沒有哪臺機器自己認識這個名字：在這裡它沒有位址。",
        gateway: '為 `{service}` 加上這個名字：`extra_hosts: ["{host}:host-gateway"]`。資料庫也必須監聽 Docker 網橋的位址，而不能只監聽 127.0.0.1。如果資料庫是這個專案裡的服務，就讓 `{service}` 用它的名字去找。',
        "gateway-on-machine": "如果資料庫在同一臺機器上，讓 `{service}` 用 127.0.0.1 去找，否則用它的位址。",
        encode: "在 URL 裡把密碼寫成百分號編碼：`@` 寫成 %40，`:` 寫成 %3A，`/` 寫成 %2F，`#` 寫成 %23，`%` 寫成 %25。資料庫本身得到的仍是原來的密碼。",
        reach: "檢查這個名字，以及從這臺機器到底能不能解析它：私有網路（雲的、VPN 的）裡的名字只有在那裡才認識。如果指的是這個堆疊裡的服務，就把它的名字告訴 `{service}`。",
        name: "把資料庫服務在 compose 檔案裡的名字告訴 `{service}`：{names}。",
        network: "讓 `{service}` 和 `{host}` 加入同一個網路（兩者的 `networks:`）。",
        check: "使用資料庫服務在 compose 檔案裡的名字，並讓兩個服務加入同一個網路。",
        "check-on-machine": "看看機器認不認識這個名字（`getent hosts`）。使用資料庫的名字或位址（在同一臺機器上就是 127.0.0.1），或者把名字寫進 /etc/hosts。"
      },
      doc: {
        title: "後端按名字找不到資料庫",
        what: "Docker 的 DNS 只認識容器所在網路裡的服務名、容器名和別名。名字寫錯，或不在同一個網路，後端連嘗試連線都做不到：它在啟動時退出，或者回傳 500。",
        confusedWith: {
          "db-not-ready-race": "那裡名字是對的，是資料庫沒有就緒或沒有執行",
          "upstream-name-typo-or-container-name": "那裡是 nginx 在找一個錯誤的名字",
          "cache-or-broker-down": "那裡缺的是快取或訊息佇列"
        }
      }
    },
    "db-not-ready-race": {
      text: {
        summary: "`{service}` 在啟動時退出了，因為那時 `{dependency}` 還不接受連線。後來 `{dependency}` 就緒了，但沒有東西及時把 `{service}` 再啟動起來。",
        likely: "`{service}` 在啟動時退出，因為 `{dependency}` 不接受連線，而且沒有任何設定讓 `{service}` 等到它接受為止。",
        down: "`{service}` 在啟動時退出，因為 `{dependency}` 不接受連線：`{dependency}` 自己處於 {state} 狀態。",
        fix: "給 `{dependency}` 加一個透過網路詢問它的健康檢查，並讓 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。只寫 `depends_on` 只會等到容器啟動。",
        "fix-on-machine": "讓 systemd 在 `{dependency}` 之後啟動 `{service}`（單元裡寫 `After=`），失敗後再次啟動它（`Restart=on-failure`、`RestartSec=3`）；最好讓 `{service}` 自己反覆重試，直到資料庫回應。",
        mend: "先讓 `{dependency}` 執行起來，再讓 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。",
        "mend-on-machine": "先讓 `{dependency}` 執行起來；再讓 systemd 在它之後啟動 `{service}`（單元裡寫 `After=`），失敗後再次啟動（`Restart=on-failure`）。"
      },
      doc: {
        title: "後端比資料庫啟動得快",
        what: "後端在啟動時連線資料庫。資料庫要過幾秒鐘才開始監聽，第一次啟動時尤其慢，在那之前會拒絕連線。後端就此放棄，nginx 找不到人應答。",
        confusedWith: {
          "import-time-exception": "那裡與其他服務無關",
          "db-schema-missing": "那裡資料庫伺服器有應答，只是缺少一張表或整個資料庫",
          "upstream-wrong-port": "那裡被拒絕連線的是 nginx"
        }
      }
    },
    "db-password-stale-volume": {
      text: {
        summary: "`{server}` 拒絕 `{service}` 以 {user} 登入，儘管兩邊的密碼相同：`{server}` 的資料卷更舊，而資料庫一直沿用第一次啟動時的密碼。",
        renamed: "`{server}` 沒有使用者 {user}，儘管兩邊寫的都是這個名字：資料庫只在第一次啟動時建立使用者，而 `{server}` 的資料卷比這個名字更早。",
        unset: "資料庫裡 {user} 沒有密碼：它的資料目錄是在設定密碼之前建立的，之後再改變數對它不起作用。",
        open: "資料庫拒絕 `{service}` 以 {user} 登入。如果兩邊的密碼相同，那就是資料卷裡還是舊密碼：資料庫只在第一次啟動時採用設定的密碼。",
        "open-on-machine": "資料庫拒絕 `{service}` 以 {user} 登入。如果兩邊本應是同一個密碼，那麼資料庫裡還是舊的：後來修改的設定不會改變它。",
        fix: "手動給資料庫設定新密碼（psql 裡用 `ALTER ROLE … PASSWORD …`，MySQL 用 `ALTER USER`）。如果資料可以不要，就用 `docker compose down -v` 刪除資料卷再重新啟動。",
        "fix-on-machine": "手動給資料庫設定新密碼（psql 裡 `ALTER ROLE … PASSWORD …`，MySQL 裡 `ALTER USER`）。",
        settle: "用一個空資料卷啟動資料庫（`docker compose -p try up`）：如果那樣能登入，原因就是舊資料卷。然後在舊卷裡手動設定密碼（`ALTER ROLE … PASSWORD …`），或者刪除它。",
        "settle-on-machine": "用應用傳送的內容手動登入試試（`psql -h HOST -U USER`）：如果被拒絕，就給資料庫設定新密碼（psql 裡 `ALTER ROLE … PASSWORD …`，MySQL 裡 `ALTER USER`）。",
        create: "用資料庫原來的使用者手動建立這個使用者：在 psql 裡執行 `CREATE ROLE … LOGIN PASSWORD …` 和 `ALTER DATABASE … OWNER TO …`。或者改回原來的名字；或者，如果資料可以丟棄，用 `docker compose down -v` 刪除資料卷再啟動。",
        nobody: "`{server}` 沒有使用者 {user}",
        host: "`{server}` 根本沒有問到密碼：它不讓任何人從那裡登入",
        differ: "`{service}` 和 `{server}` 的憑據不相同",
        made: "`{server}` 的資料目錄是這次啟動才建立的"
      },
      doc: {
        title: "資料庫的資料卷裡是舊密碼",
        what: "POSTGRES_PASSWORD、MYSQL_PASSWORD 之類只在建立資料目錄時起作用。沿用以前的資料卷時，無論變數怎麼改，舊密碼都一直有效。同一個堆疊在新機器上就能正常工作。",
        confusedWith: {
          "db-auth-failed": "那裡兩邊現在的憑據就不一樣"
        }
      }
    },
    "db-pool-exhausted": {
      text: {
        pool: "`{service}` 沒有空閒的資料庫連線了：它自己連線池裡的連線全部被佔用，而且沒有及時歸還。",
        server: "`{service}` 的資料庫不再接受新連線：它允許的連線數（`max_connections`）已經全部用完。",
        user: "`{service}` 的資料庫不再接受這個使用者的新連線：這個使用者或這個資料庫同時可以有的連線都已用完。",
        "fix-pool": "請求結束後要歸還連線，出錯時也一樣（`with`、`finally`）。如果確實同時需要那麼多連線，就把連線池加大。",
        "fix-server": "看看是誰佔著連線（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。縮小連線池（工作行程數乘以池大小不能超過上限）、關閉空閒連線，或者調高 `max_connections`。",
        "fix-user": "看看是誰佔著連線（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。關掉空閒的連線，給每個服務各自的使用者，或者提高上限：PostgreSQL 用 `ALTER ROLE … CONNECTION LIMIT …`，MySQL 用 `max_user_connections`；`max_connections` 在這裡不起作用。"
      },
      doc: {
        title: "沒有空閒的資料庫連線",
        what: "應用從連線池裡取連線，而資料庫只允許一定數量的連線。如果用完不歸還，或者佔用的行程太多，下一個請求就要等待，然後失敗，多半發生在負載高的時候。",
        confusedWith: {
          "db-not-ready-race": "那裡資料庫還不接受連線",
          "unhandled-exception-500": "那裡的異常與連線無關"
        }
      }
    },
    "db-schema-missing": {
      text: {
        summary: "`{service}` 回傳 {status}，因為它的資料庫裡沒有表 `{table}`：那裡從來沒有建過表，或沒有執行遷移。",
        fix: "在伺服器啟動之前建立表結構：在啟動指令裡執行遷移，或者放在單獨的服務裡，讓後端等它完成（`condition: service_completed_successfully`）。如果遷移已經在執行，看看它和伺服器用的是不是同一個資料庫：主機、DB_NAME，SQLite 則是同一個檔案。",
        "fix-on-machine": "在伺服器程式啟動之前建立表結構：在部署時執行遷移，或者在單元裡用 `ExecStartPre=` 執行。",
        failed: "`{service}` 回傳 {status}，因為它的資料庫裡沒有表 `{table}`：啟動時遷移失敗了，伺服器卻照樣啟動。{detail}",
        mend: "修復這個遷移。並且讓啟動在失敗的地方停下：用 `set -e`，或者在各步之間用 `&&`；在 `||` 或 `;` 之後，不管前面發生了什麼，伺服器都會啟動。",
        told: "`{service}` 要用表 `{table}`，而它的資料庫裡沒有這張表：那裡從來沒有建過表，或沒有執行遷移。",
        differ: "`{service}` 要用資料庫 `{database}`，而 `{server}` 上沒有這個名字的資料庫：`{service}` 的 {variable} 與 `{server}` 的 {other} 不一致。",
        rename: "把 `{service}` 的 {variable} 改成 `{server}` 的 {other} 裡的名字；最好兩邊讀取同一個變數，例如都來自 `.env`。如果正確的名字就是 `{database}`，請手動建立它（`CREATE DATABASE`，MySQL 還要 `GRANT`）：只有資料卷為空時才會按 {other} 建立資料庫。",
        kept: "`{service}` 要用資料庫 `{database}`，而 `{server}` 上沒有這個名字的資料庫。只有資料卷為空時才會建立 {other} 指定的資料庫，而 `{server}` 的資料卷是以前留下的。",
        create: "手動建立資料庫 `{database}`（`CREATE DATABASE`，用 `{server}` 上有權限的使用者；MySQL 還要 `GRANT`）。如果資料可以不要，就用 `docker compose down -v` 刪除資料卷再重新啟動。",
        "create-on-machine": "手動建立資料庫 `{database}`（用 `{server}` 上有權限的使用者執行 `CREATE DATABASE`；在 MySQL 裡還要 `GRANT`）。",
        absent: "`{service}` 要用資料庫 `{database}`，而伺服器上沒有這個名字的資料庫。",
        hidden: "`{service}` 要用資料庫 `{database}`，而伺服器不讓它的使用者使用這個名字的資料庫：它不存在，或者屬於別的使用者。",
        grant: "改正 `{service}` 使用的名字（DB_NAME，或資料庫 URL 的末尾）。如果 `{database}` 是正確的，就建立它並授權給使用者：`GRANT ALL ON {database}.* TO …`。",
        compare: "把 `{database}` 與伺服器上已有的資料庫對比（`psql -l`、`SHOW DATABASES`）：改正 `{service}` 使用的名字（DB_NAME，或資料庫 URL 的末尾），或者建立這個資料庫。",
        heard: "有用戶端要用資料庫 `{database}`，而伺服器上沒有這個名字的資料庫。",
        ask: "如果是 `{service}` 在用它，就改正資料庫 URL 或 DB_NAME 裡的名字，或者建立這個資料庫。沒有指定資料庫的健康檢查（`pg_isready -U {database}`）也會引出這一行，並無害處：用 `-d` 加上正確的名字即可。"
      },
      doc: {
        title: "缺少資料庫或資料表",
        what: "資料庫伺服器有應答，也允許後端登入，但後端要用的東西不存在：一張表，或整個資料庫。沒有資料庫，後端會在啟動時退出，或者一用到它就回傳 500。不碰這張表的健康檢查仍然正常。",
        confusedWith: {
          "unhandled-exception-500": "那裡的異常不是來自資料庫",
          "db-not-ready-race": "那裡資料庫還不接受連線",
          "db-auth-failed": "那裡是資料庫不允許這個使用者登入",
          "migration-failed-at-start": "那裡資料庫存在，失敗的是修改表結構的遷移"
        }
      }
    },
    "db-unreachable": {
      text: {
        own: "`{service}` 在 {host}:{port} 找它的資料庫。在容器裡那就是容器自己，而那裡沒有程式在監聽。",
        "own-other": "`{service}` 在 {host}:{port} 找它的資料庫。在容器裡那就是容器自己，而那裡沒有程式在監聽：資料庫是另一個容器 `{name}`。",
        "other-port": "`{service}` 請求資料庫 `{name}` 的 {port} 連接埠，而那裡沒有程式在監聽：`{name}` 監聽的是 {open} 連接埠。",
        loopback: "`{service}` 需要資料庫 `{name}`，它在執行，但只監聽 127.0.0.1：那是在它自己的容器裡面，別人都連不上。",
        profile: "`{service}` 需要資料庫 `{name}`，而它從來沒有被啟動：它屬於一個沒有啟用的 profile。",
        scaled: "`{service}` 需要資料庫 `{name}`，而 compose 被要求一個容器也不執行它（`scale: 0`）。",
        down: "`{service}` 需要資料庫 `{name}`，而它沒有在執行（{state}）。",
        rename: "在 DB_HOST 或資料庫 URL 裡，把 `{service}` 用的 {host} 換成名字 `{name}`。",
        elsewhere: "把資料庫服務的名字告訴 `{service}`。在主機上直接執行的資料庫是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
        port: "讓 `{service}` 請求 `{name}` 的 {open} 連接埠（DB_PORT，或資料庫 URL 裡）：容器之間要用程式自己監聽的連接埠，而不是 `ports:` 發布的連接埠。",
        bind: "讓 `{name}` 監聽容器的所有位址：PostgreSQL 用 `listen_addresses = '*'`，MySQL 用 `bind-address = 0.0.0.0`。",
        enable: "把 `{name}` 從 profile 裡拿出來，或者在執行 `{service}` 的地方都啟用這個 profile。",
        scale: "讓 compose 執行一個 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 裡的 0。",
        start: "先讓 `{name}` 執行起來：`docker compose logs {name}` 會告訴你它為什麼沒有執行。"
      },
      doc: {
        title: "後端去找資料庫的地方連不上資料庫",
        what: "後端請求的位址上不可能有資料庫應答：localhost，在容器裡那只是容器自己；compose 在主機上發布的連接埠；或者資料庫只監聽它自己，或從來沒有被啟動。後端在啟動時就退出，或者一用到資料庫就回傳 500。",
        confusedWith: {
          "db-not-ready-race": "那裡位址是對的，只是資料庫還需要時間",
          "db-host-unresolvable": "那裡資料庫的主機名無法解析",
          "cache-or-broker-down": "那裡被請求的是快取或訊息佇列",
          "startup-command-failed": "那裡失敗的步驟不需要別的服務"
        }
      }
    },
    "migration-failed-at-start": {
      text: {
        summary: "`{service}` 根本沒有走到啟動伺服器那一步：資料庫遷移先失敗了。{detail}",
        job: "`{service}` 負責更新資料庫結構，而其中一個遷移失敗了。{detail}",
        fix: "修好這個遷移，並用真實資料的副本試跑：`docker compose run --rm {service}` 馬上就能看出它能否通過。不要跳過它：後面的程式碼需要它的結果。",
        "fix-on-machine": "修好這個遷移，並在真實資料的副本上手動執行它。不要跳過它：後面的程式碼相依它的結果。",
        merge: "兩個分支各加了一個遷移：把它們合併（`python manage.py makemigrations --merge`、`alembic merge heads`），然後提交結果。"
      },
      doc: {
        title: "伺服器啟動之前遷移失敗",
        what: "啟動指令先把資料庫結構更新到最新，再啟動伺服器。遷移一失敗，伺服器就不會啟動，nginx 連線不到任何服務。",
        confusedWith: {
          "startup-command-failed": "那裡失敗的步驟與表結構無關",
          "db-not-ready-race": "那裡遷移根本連不上資料庫",
          "db-auth-failed": "那裡是資料庫拒絕登入",
          "db-schema-missing": "那裡沒有做過遷移，或者根本沒有可供遷移的資料庫"
        }
      }
    },
    "upstream-itself-is-proxy-5xx": {
      text: {
        inner: "這個 {status} 不是 `{outer}` 產生的，而是它後面的 `{inner}` 產生的：那裡的 nginx 沒能從 {upstream} 得到回答（{what}）。`{outer}` 只是轉交了它。",
        own: "這個 {status} 是 `{service}` 自己對 {request} 的回答：直接存取它也一樣。它為此要去問別人，而沒有得到正常的回答。",
        logged: "nginx 的上游自己對 {request} 回答了 {status}，nginx 只是轉交：是那個上游後面的東西失敗了。",
        innerFix: "修好從 `{inner}` 到它的上游的路：它的 `proxy_pass` 裡的名字和連接埠，或者那邊的服務。外層 nginx 沒有問題。",
        ownFix: "在 `{service}` 的記錄裡找到它為這個請求發起的呼叫，再檢視被呼叫的服務。這與 nginx 無關。",
        log: "檢視那個上游的記錄：它自己也是代理，或者會呼叫別的服務。這與你自己的 nginx 無關。"
      },
      doc: {
        title: "502 是在更裡面產生的",
        what: "nginx 會把上游的回答原樣轉交，502 也一樣。如果上游是另一個代理，或是會呼叫別的服務的應用，502 可能就是它產生的。這時第一個 nginx 的錯誤記錄裡什麼都沒有。",
        confusedWith: {
          "upstream-wrong-port": "那裡 nginx 自己的錯誤記錄裡有相應的一行",
          "unhandled-exception-500": "那裡是應用自己失敗，回傳 500 並留下呼叫堆疊"
        }
      }
    },
    "bind-mount-shadows-code": {
      text: {
        summary: "`{service}` 無法載入 `{module}`，而映像檔裡其實有它：掛載的 {source} 蓋住了 {target}，建置時放在那裡的內容就看不到了。",
        empty: "`{service}` 無法載入映像檔裡有的 `{module}`：compose 檔案把 {source} 掛載到 {target} 上，但 {source} 並不存在。Docker 用這個名字建了一個空目錄，建置時放在那裡的東西就看不到了。",
        spell: "改正 `volumes:` 裡的路徑（從 compose 檔案所在目錄算起，區分大小寫）。再刪掉 Docker 在那裡留下的空目錄。",
        fix: "去掉 {target} 上的掛載，或者掛載建置映像檔所用的那個目錄，或者只掛載需要改動的部分。只有建置才會產生的目錄（node_modules、生成的程式碼）需要用單獨的卷再蓋上去。"
      },
      doc: {
        title: "掛載蓋住了映像檔裡建置好的內容",
        what: "繫結掛載會替換目標位置的整個目錄。Dockerfile 複製或生成在那裡的內容（程式碼本身、node_modules、生成的模組）還在映像檔裡，但程式看到的是主機上的目錄。",
        confusedWith: {
          "wrong-app-module-path": "那裡模組在另一個路徑，上面沒有掛載",
          "python-missing-dependency": "那裡映像檔中根本沒有安裝這個套件"
        }
      }
    },
    "bind-mount-source-missing": {
      text: {
        ignored: "`{service}` 把 {source} 掛載到 {target}，而 git 被設定為不儲存 {source}。如果啟動前沒有人建立它，Docker 就會用這個名字建一個空目錄，而 `{service}` 需要的是檔案。",
        module: "`{service}` 把 {source} 掛載到 {target}，它屬於 git 子模組 {module}。如果檢出時沒有帶上子模組，Docker 就會用這個名字建一個空目錄，而 `{service}` 需要的是檔案。",
        summary: "compose 檔案把 {source} 掛載到 `{service}` 的 {target}，但 {source} 並不存在。Docker 於是用這個名字建一個空目錄，而 `{service}` 在那裡需要的是檔案。",
        likely: "`{service}` 無法把 {source} 掛載到 {target}：兩者一個是目錄，一個是檔案。",
        told: "`{service}` 無法啟動，因為 {source} 的掛載失敗：一端是目錄，另一端是檔案。多半是 {source} 原本不存在，Docker 在那裡建了一個空目錄。",
        fix: "建立 {source}，或者改正 `volumes:` 裡的路徑（從 compose 檔案所在目錄算起）。再刪掉 Docker 在那裡留下的空目錄。",
        fetch: "把子模組一起檢出：`git submodule update --init`，actions/checkout 則寫 `submodules: true`。",
        folder: "compose 檔案把 {source} 掛載到 `{service}` 的 {target}，但 {source} 並不存在。Docker 於是用這個名字建一個空目錄，nginx 執行時就沒有本該有的設定。",
        file: "compose 檔案把 {source} 寫成某個 secret 或 config 的檔案，但 {source} 並不存在。所以什麼都沒有啟動。",
        "fix-file": "在啟動之前建立 {source}（在 CI 裡用執行器的機密生成），或者改正路徑：它從 compose 檔案所在目錄算起。",
        spell: "改正 `volumes:` 裡的路徑（從 compose 檔案所在目錄算起，區分大小寫）。再刪掉 Docker 在那裡留下的空目錄。",
        there: "`{service}` 掛載的 {source} 在啟動前就存在"
      },
      doc: {
        title: "繫結掛載的來源不存在",
        what: "`./x.conf:/etc/nginx/conf.d/x.conf` 要求 compose 檔案旁邊有檔案 x.conf。沒有的話，Docker 會用這個名字建一個空目錄：於是掛載失敗，或者程式在需要檔案的地方看到一個目錄。",
        confusedWith: {
          "nginx-conf-syntax": "那裡設定檔案是檔案，只是內容有錯",
          "entrypoint-permission-denied": "那裡要啟動的程式本身就是那個目錄或檔案",
          "upload-dir-not-writable": "那裡本來就該是目錄，只是不允許寫入"
        }
      }
    },
    "build-input-missing": {
      text: {
        failed: "`{service}` 的映像檔無法建置：建置需要的 {path} 不存在。",
        unnamed: "有一個映像檔無法建置：建置需要的 {path} 不存在。",
        look: "新增 {path}，或者改正路徑：複製的內容從建置上下文算起，而 .dockerignore 可能把它排除在外。",
        context: "`{service}` 要在 {path} 裡建置，但儲存庫裡沒有這個目錄。",
        dockerfile: "`{service}` 要用 {path} 建置，但儲存庫裡沒有這個檔案。",
        copy: "`{service}` 的映像檔要複製 {path}，但儲存庫裡沒有這個檔案或目錄。",
        kept: "`{service}` 的映像檔要複製 {path}，但 .dockerignore 把它排除在建置之外，對 Docker 來說它不存在。",
        ignored: "`{service}` 的映像檔要複製 {path}，而 git 被設定為不儲存它。如果建置前沒有東西生成它，建置就會失敗。",
        unkept: "`{service}` 要用 {path} 建置，而 git 被設定為不儲存它。如果建置前沒有東西生成它，建置就會失敗。",
        module: "`{service}` 的建置需要 {path}，它屬於 git 子模組 {module}。如果檢出時沒有帶上子模組，建置就會失敗。",
        fix: "新增 {path}，或者改正路徑：它從 {from} 算起。",
        allow: "把 {path} 從 .dockerignore 裡去掉，或者在忽略它的那一行下面寫 `!{path}`。",
        make: "在建置之前的步驟裡，或者在 Dockerfile 的某個階段裡生成 {path}。",
        before: "在建置之前的步驟裡生成 {path}。",
        fetch: "把子模組一起檢出：`git submodule update --init`，actions/checkout 則寫 `submodules: true`。"
      },
      doc: {
        title: "建置需要的東西不在儲存庫裡",
        what: "compose 指定的目錄或 Dockerfile，或者 Dockerfile 要複製的檔案，儲存庫裡沒有、大小寫不同，或者被 .dockerignore 排除了。映像檔無法建置，服務永遠不會啟動。",
        confusedWith: {
          "bind-mount-source-missing": "那裡檔案是啟動時掛載的，不是建置時複製的",
          "command-not-found": "那裡映像檔已經建置好，只是啟動指令不存在"
        }
      }
    },
    "compose-file-invalid": {
      text: {
        summary: "docker compose 拒絕這些檔案：{message}",
        unset: "沒有 {variables} 的值時，docker compose 會拒絕這些檔案：{message}",
        set: "在堆疊執行的地方設定 {variables}：寫在 compose 檔案旁邊的 `.env` 裡，或者設成環境變數。",
        make: "在堆疊執行的地方建立這個檔案，或者允許它不存在：`required: false`。",
        fix: "改正這一行；用 `docker compose config --quiet` 可以看 compose 是否接受。"
      },
      doc: {
        title: "docker compose 拒絕它的檔案",
        what: "某個鍵寫了兩次、引用的服務不存在、必需的變數沒有值，或者引用的檔案不在。這時 compose 什麼都不會啟動：`check` 以退出碼 2 結束，`lint` 和 `explain` 會指出是哪一行。",
        confusedWith: {
          "build-input-missing": "那裡 compose 接受檔案，只是映像檔無法建置",
          "bind-mount-source-missing": "那裡 compose 接受檔案，只是容器無法啟動"
        }
      }
    },
    "container-name-conflict": {
      text: {
        summary: "`{service}` 得不到容器：這臺機器上已經有另一個容器叫 {name}。",
        fix: "去掉 `container_name`：服務之間用服務名互相存取，compose 會自己取名。或者，如果沒有人需要另一個容器，就刪除它（`docker rm -f {name}`）。"
      },
      doc: {
        title: "容器名已被佔用",
        what: "`container_name` 要求名字在整臺機器上唯一。如果別的專案的容器，或同一個堆疊以前的容器已經佔用了它，compose 在啟動任何東西之前就會停下。",
        confusedWith: {
          "host-port-already-allocated": "那裡被佔用的是主機連接埠",
          "service-not-started": "那裡缺的是映像檔或網路"
        }
      }
    },
    "dependency-unhealthy-blocks-up": {
      text: {
        unhealthy: "{waiting} 一直沒有啟動：compose 要等 `{dependency}` 變為健康，而它並不健康。",
        ends: "{waiting} 一直沒有啟動：compose 要等 `{dependency}` 變為健康，而 `{dependency}` 反覆退出（退出碼 {code}）。",
        "ends-said": "{waiting} 一直沒有啟動：compose 要等 `{dependency}` 變為健康，而 `{dependency}` 反覆退出（退出碼 {code}）。它最後說的是：`{words}`",
        exited: "{waiting} 一直沒有啟動：compose 在等 `{dependency}`，而它以退出碼 {code} 結束了。",
        "exited-said": "{waiting} 一直沒有啟動：compose 在等 `{dependency}`，而它以退出碼 {code} 結束了。它最後說的是：`{words}`",
        unchecked: "{waiting} 一直沒有啟動：compose 要等 `{dependency}` 變為健康，但 `{dependency}` 沒有健康檢查。",
        down: "{waiting} 一直沒有啟動，因為它相依的 `{dependency}` 沒有啟動。",
        fix: "先修好 `{dependency}`：`docker compose logs {dependency}` 會顯示它做了什麼。如果 {waiting} 沒有它也能工作，就把它從 `depends_on` 裡去掉。",
        "fix-check": "看看 `{dependency}` 的健康檢查為什麼失敗（見上文，以及對它的容器執行 `docker inspect`）：修好它遇到的問題；如果健康檢查要的東西 `{dependency}` 本來就不提供，就改健康檢查。如果 {waiting} 沒有它也能工作，就把它從 `depends_on` 裡去掉。",
        "fix-late": "給 `{dependency}` 的健康檢查更多時間（`timeout:`、`start_period:`），或者看看它為什麼這麼慢。如果 {waiting} 沒有它也能工作，就把它從 `depends_on` 裡去掉。",
        check: "給 `{dependency}` 加一個 `healthcheck`，或者改為等待 `condition: service_started`。"
      },
      doc: {
        title: "compose 在等一個永遠到不了那一步的服務",
        what: "帶條件的 `depends_on` 會讓服務等到另一個服務健康，或正常結束，才啟動。如果一直等不到，compose 就會放棄，堆疊裡其餘的容器建立了卻從未啟動。",
        confusedWith: {
          "backend-not-running": "那裡服務本身啟動過，又退出了",
          "healthcheck-wrong-target": "那裡相依的服務正常，是健康檢查問錯了地方",
          "upstream-host-not-found-service-down": "那裡 nginx 啟動了，只是找不到主機名"
        }
      }
    },
    "external-network-missing": {
      text: {
        missing: "compose 被要求使用已有的網路 {network}（`external`），而這臺機器上沒有它。所以什麼都沒有啟動。",
        written: "`{service}` 在網路 {network} 上，而這個網路要在本堆疊之外建立：沒有人建立過它的地方，compose 什麼都不會啟動。",
        fix: "先建立它（`docker network create {network}`），或者讓本堆疊自己建立：去掉 `external: true`。"
      },
      doc: {
        title: "由別人建立的網路不存在",
        what: "寫了 `external: true`，compose 就會使用已經存在的網路，不存在就拒絕啟動。光看檔案看不出它在不在。",
        confusedWith: {
          "networks-not-shared": "那裡網路都在，只是 nginx 和後端在不同的網路上"
        }
      }
    },
    "framework-default-port-changed": {
      text: {
        summary: "nginx 把請求發到 `{host}:{port}`，而 `{service}` 中的 {server} 監聽的是 {now}：從 {since} 起這是它的預設連接埠，除非另有指定。",
        fix: "把 nginx 設定裡的連接埠改成 {now}，或者讓 {server} 監聽 {port}（ASPNETCORE_HTTP_PORTS={port}、`vite --port {port}`、`puma -p {port}`）。"
      },
      doc: {
        title: "框架的預設連接埠變了",
        what: "框架和映像檔會在版本之間改變預設連接埠：.NET 8 監聽 8080 而不是 80，Vite 監聽 5173 而 Create React App 是 3000，沒有 Rails 的 Puma 監聽 9292。儲存庫裡除了版本什麼都沒變，nginx 卻被拒絕連線。",
        confusedWith: {
          "upstream-wrong-port": "那裡的連接埠不是框架的預設連接埠",
          "published-port-used-inside-network": "那裡 nginx 用的是 compose 發布到主機的連接埠"
        }
      }
    },
    "graceful-restart-gap": {
      text: {
        summary: "`{service}` 被重新啟動了，並按要求退出。在新行程開始監聽之前，nginx 找不到人應答：這段空檔裡有 {count} 個請求失敗。",
        fix: "在新行程啟動的同時保留一個行程提供服務：nginx 後面放兩個容器，依次重新啟動；或者用過載時不關閉連接埠的伺服器（gunicorn：`kill -HUP`）。縮短啟動時間，並讓負責部署的一方等到它健康為止。",
        "fix-on-machine": "一個行程啟動時讓另一個繼續服務：nginx 後面放兩個例項，先後重新啟動；或者用不關閉連接埠就能過載的伺服器程式（gunicorn：`kill -HUP`、`systemctl reload`）。縮短啟動時間，並讓部署者等到它能回應為止。"
      },
      doc: {
        title: "後端重新啟動期間請求失敗",
        what: "部署會停掉舊行程再啟動新行程。中間沒有人監聽：新行程要多久，nginx 就回傳多久的 502，正在處理的請求也會被切斷。之前和之後都正常。",
        confusedWith: {
          "backend-not-running": "那裡沒有人讓它退出，或者它沒有再回來",
          "startup-race-backend-slow-boot": "那裡是第一次啟動，沒有人停過什麼",
          "container-oom-killed": "那裡是核心結束了它（137），沒有人要求過"
        }
      }
    },
    "healthcheck-cannot-fail": {
      text: {
        always: "`{service}` 的健康檢查以 `{end}` 結尾，所以無論發生什麼都會成功：`{service}` 不應答時，Docker 仍然說它健康{waiting}。",
        status: "`{service}` 的健康檢查用 curl 詢問，而沒有 `-f` 時 curl 把任何回應都當作成功：回傳 500 也算健康。",
        process: "`{service}` 的健康檢查只看行程在不在（`{tool}`），這說明不了它有沒有應答。",
        fix: "讓健康檢查有可能失敗：`{better}`。",
        flag: "用 `curl -f` 詢問，它遇到 400 及以上會失敗。",
        ask: "直接詢問服務本身，例如用 `curl -f` 或 `wget --spider` 加上它的健康路徑。"
      },
      doc: {
        title: "健康檢查不可能失敗",
        what: "健康檢查只靠退出碼說話。以 `|| exit 0` 或 `|| true` 結尾，或者只看行程而不詢問的檢查，在每個請求都回傳 502 的時候仍然是健康的。",
        confusedWith: {
          "healthcheck-wrong-target": "那裡健康檢查失敗，而服務其實正常",
          "healthcheck-tool-missing": "那裡健康檢查不可能成功"
        }
      }
    },
    "healthcheck-tool-missing": {
      text: {
        ungated: "`{service}` 的健康檢查用 `{tool}` 詢問，而它的映像檔裡沒有這個程式：不管 `{service}` 怎樣，Docker 都說它不健康，一旦有人看這個狀態就會出問題。",
        gated: "`{service}` 的健康檢查用 `{tool}` 詢問，而它的映像檔裡沒有這個程式，所以總是失敗：{waiting} 在等它，因此一直不會啟動。",
        summary: "`{service}` 的健康檢查要執行 `{tool}`，而它的映像檔裡沒有這個程式。所以不管 `{service}` 怎樣，Docker 都說它不健康。",
        fix: "在映像檔裡安裝 `{tool}`，或者讓健康檢查使用已有的程式，例如 `python3 -c` 加 urllib。",
        there: "`{service}` 的健康檢查執行的 `{tool}` 存在，是它報告了失敗"
      },
      doc: {
        title: "映像檔裡沒有健康檢查要用的程式",
        what: "健康檢查在容器裡面執行，所以用到的程式必須在那裡。精簡映像檔裡既沒有 curl 也沒有 wget。服務正常工作，Docker 卻說它不健康，等它變健康的服務會一直等下去。",
        confusedWith: {
          "healthcheck-wrong-target": "那裡程式能執行，只是問錯了位址",
          "command-not-found": "那裡缺的是服務自己的程式"
        }
      }
    },
    "healthcheck-wrong-target": {
      text: {
        gated: "`{service}` 的健康檢查詢問連接埠 {port}，而其中的 {server} 監聽的是 {open}：它總是失敗，{waiting} 在等它，因此一直不會啟動。",
        ungated: "`{service}` 的健康檢查詢問連接埠 {port}，而其中的 {server} 監聽的是 {open}：`{service}` 明明正常，Docker 卻說它不健康，一旦有人看這個狀態就會出問題。",
        unknown: "`{service}` 的健康檢查詢問 {path}，而原始碼裡沒有這個路徑的路由：除非有別的東西在那裡應答，否則它總是失敗。",
        declare: "讓健康檢查詢問應用已有的路徑，或者在應用裡加上 {path}。",
        localhost: "`{service}` 的健康檢查用 busybox wget 存取 localhost，容器有 IPv6 時它首先是 ::1，而 nginx 只監聽 IPv4。",
        loopback: "改為詢問 {better}，或者讓 nginx 同時 `listen [::]:{port};`。",
        port: "`{service}` 的健康檢查詢問連接埠 {port}，而那裡沒有行程監聽：`{service}` 監聽的是 {open}。所以 `{service}` 明明正常，Docker 卻說它不健康。",
        path: "`{service}` 的健康檢查詢問 {path}，而 `{service}` 回傳 {status}。所以它明明正常，Docker 卻說它不健康。",
        address: "`{service}` 的健康檢查存取 {asked}，但 `{service}` 只監聽 {open}，那是它在網路上的位址。所以 Docker 說 `{service}` 不健康，儘管它正常工作。",
        bind: "讓 `{service}` 裡的伺服器監聽 0.0.0.0，也就是容器的所有位址：在啟動它的地方，容器的名字（`hostname`，或者 Next.js 會採用的變數 `HOSTNAME`）只代表一個位址。",
        fix: "讓健康檢查詢問 `{service}` 確實提供的內容：{better}。",
        missing: "`{service}` 的健康檢查根本無法執行：沒有 `{tool}`",
        host: "無論詢問什麼路徑，`{service}` 都因為主機名 {host} 而拒絕健康檢查",
        right: "`{service}` 的健康檢查詢問的連接埠上有它在監聽"
      },
      doc: {
        title: "健康檢查問錯了位址",
        what: "健康檢查詢問的連接埠上沒有服務在監聽，或者詢問的路徑被服務拒絕。服務正常工作，Docker 卻說它不健康，等它變健康的服務會一直等下去。",
        confusedWith: {
          "allowed-hosts-missing": "那裡連接埠和路徑都對，只是主機名不被允許",
          "healthcheck-tool-missing": "那裡健康檢查要用的程式不存在",
          "backend-not-running": "那裡健康檢查沒有錯：是服務不工作",
          "dependency-unhealthy-blocks-up": "那是有別的服務在等它變健康時的後果"
        }
      }
    },
    "host-port-already-allocated": {
      text: {
        choose: "給其中一個換一個主機連接埠：`ports:` 左邊的數字可以自由選擇。",
        clash: "`{service}` 和 `{other}` 都要發布主機連接埠 {port}：只有一個能得到它，另一個不會啟動。",
        profile: "`{service}` 和 `{other}` 都要發布主機連接埠 {port}：啟用 profile {profiles} 時只有一個能得到它，另一個不會啟動。",
        summary: "`{service}` 無法啟動：這臺機器的連接埠 {port} 已經被另一個行程或容器佔用。",
        fix: "停掉這臺機器上佔用連接埠 {port} 的程式，或者發布另一個連接埠：`ports:` 左邊的數字可以自由選擇。"
      },
      doc: {
        title: "主機連接埠已被佔用",
        what: '`ports: "8034:8034"` 要獨佔主機的連接埠 8034。如果已經有別的程式在監聽，Docker 就無法啟動這個容器。',
        confusedWith: {
          "backend-port-in-use-in-container": "那裡是同一個容器裡的兩個伺服器搶同一個連接埠"
        }
      }
    },
    "image-arch-mismatch": {
      text: {
        script: "`{service}` 無法啟動：腳本 {path} 的第一行沒有寫明用什麼執行它，核心把它當作程式，卻不認識這種程式（exec format error）。",
        marked: "`{service}` 無法啟動：腳本 {path} 以位元組順序標記（BOM）開頭，那是編輯器不顯示的三個位元組。核心在最開頭找不到 `#!`，就把它當作程式（exec format error）。",
        binary: "`{service}` 無法啟動：{path} 不是這臺機器的處理器能執行的程式（exec format error）。映像檔或程式是為另一種處理器建置的，多半是 ARM 與 x86-64 弄反了。",
        "binary-on-machine": "`{service}` 無法啟動：{path} 不是給這臺機器的處理器用的程式（exec format error）。它是為別的處理器做的，多半是 ARM 和 x86-64 弄反了。",
        unmark: "把 {file} 存成不帶位元組順序標記（BOM）的 UTF-8：大多數編輯器儲存時都可以選；或者用 `sed -i '1s/^\\xEF\\xBB\\xBF//' {file}`。",
        shebang: "把 `#!/bin/sh` 寫成 {file} 的第一行。",
        rebuild: "為實際執行的平臺建置映像檔（`docker buildx build --platform linux/amd64,linux/arm64`，或在服務上寫 `platform:`），並讓 Dockerfile 裡下載的程式由 `TARGETARCH` 決定。",
        "rebuild-on-machine": "安裝適合這臺機器處理器的程式版本（`uname -m` 會顯示是哪種）。"
      },
      doc: {
        title: "程式是為另一種處理器建置的",
        what: "核心不認識要執行的檔案：在 x86-64 主機上執行 ARM 的映像檔或下載的程式，或者反過來。第一行沒有 `#!/bin/sh` 的啟動腳本也會給出同樣的訊息。",
        confusedWith: {
          "missing-interpreter-or-libc": "那裡核心說的是 “no such file or directory”",
          "illegal-instruction-cpu": "那裡程式啟動了，之後才遇到不認識的指令"
        }
      }
    },
    "network-addresses-taken": {
      text: {
        taken: "Docker 無法建立網路 {network}：compose 檔案給它的位址段屬於這臺機器上的另一個網路。所以什麼都沒有啟動。",
        exhausted: "Docker 無法建立網路 {network}：這臺機器留給網路的位址段已經全部用完。所以什麼都沒有啟動。",
        "fix-taken": "給這個網路換一個 `subnet`，或者不寫：Docker 會自己取空閒的位址段。`docker network prune` 會刪除沒有人再用的網路。",
        "fix-exhausted": "刪除沒有人再用的網路（`docker network prune`），它們大多屬於從未被拆除的堆疊；或者讓 Docker 用更小的網路（/etc/docker/daemon.json 裡的 `default-address-pools`）。"
      },
      doc: {
        title: "堆疊的網路沒有位址可用",
        what: "Docker 的每個網路都有自己的一段位址。compose 檔案寫明的位址段可能與這臺機器上的另一個網路重疊；一臺機器如果留下了三十來個堆疊的網路，就再也沒有空閒的位址段。這時 compose 什麼都不會啟動。",
        confusedWith: {
          "external-network-missing": "那裡 compose 被要求使用的網路不存在",
          "networks-not-shared": "那裡網路都在，只是 nginx 和後端在不同的網路上",
          "host-port-already-allocated": "那裡被佔用的是連接埠，而不是網路的位址段"
        }
      }
    },
    "old-image-not-rebuilt": {
      text: {
        summary: "`{service}` 對 {request} 回傳 {status}，但作出回答的可能不是這次提交的程式碼：它的映像檔 {image} 是在這次提交之前在這臺機器上建置的（{age}），而 compose 檔案裡沒有任何東西會重新建置它。",
        fix: "啟動堆疊之前先建置映像檔（`docker build -t {image} …`），或者在 compose 檔案裡給 `{service}` 寫上 `build:`，並用 `docker compose up --build` 啟動。",
        fresh: "`{service}` 的映像檔比這次提交新"
      },
      doc: {
        title: "映像檔比程式碼舊",
        what: "服務使用的映像檔由別的步驟建置。忘了建置時，堆疊執行的就是昨天的程式碼：之後新增或修好的內容都不在裡面，看原始碼也解釋不了看到的現象。",
        confusedWith: {
          "location-uri-double-or-stripped-prefix": "那裡後端有這個路由，是 nginx 詢問了另一個路徑",
          "unhandled-exception-500": "那裡拋出異常的就是這次提交的程式碼"
        }
      }
    },
    "read-only-rootfs": {
      text: {
        summary: "nginx 沒有啟動：它必須寫 {path}，而它容器的檔案系統是唯讀的。",
        "summary-on-machine": "nginx 無法啟動：它要寫 {path}，而那裡的檔案系統是唯讀的。",
        fix: "保留 `read_only: true`，並為 nginx 要寫的每個目錄給 `{service}` 一個 tmpfs：它的臨時目錄（官方映像檔是 /var/cache/nginx，Debian 的是 /var/lib/nginx），以及 pid 檔案所在的目錄（/run 或 /var/run）。",
        "fix-on-machine": "看看它為什麼是唯讀的：`findmnt` 顯示掛載方式，`dmesg` 顯示是不是核心在磁碟出錯後改的；在 `{service}` 的單元裡，`ProtectSystem=` 會讓沒有寫進 `ReadWritePaths=` 的目錄變成唯讀。"
      },
      doc: {
        title: "容器是唯讀的，nginx 無法寫入",
        what: "寫了 `read_only: true`，容器裡除了掛載以外都不能寫。nginx 每次啟動都要建立臨時目錄和 pid 檔案，建立不了就會退出（errno 30）。",
        confusedWith: {
          "client-body-temp-unwritable": "那裡 nginx 在執行，只有較大的上傳失敗",
          "nginx-user-missing": "那裡啟動因使用者而失敗，還沒有寫任何東西"
        }
      }
    },
    "server-library-incompatible-upgrade": {
      text: {
        own: "`{service}` 無法啟動：它的程式碼用到了包 `{lacking}` 裡的某個東西，而安裝的版本裡沒有（{message}）。",
        package: "`{service}` 無法啟動：安裝的套件 `{asking}` 是為另一個版本的 {lacking} 編寫的（{message}）。",
        change: "讓 {where} 處的程式碼適應已安裝的版本，或者安裝當初編寫時所用的版本並把它固定下來（`package==1.2`），以免重新建置時換成別的版本。",
        pin: "安裝互相匹配的版本，並全部固定下來，例如用鎖檔案：不固定的話，每次重新建置、每次換新的基礎映像檔，都會帶來當天最新的版本。",
        "pin-on-machine": "安裝互相匹配的版本，並把它們全部固定，例如用鎖檔案：不固定的話，每次安裝都會帶來當天最新的版本。"
      },
      doc: {
        title: "升級後的庫不再匹配",
        what: "重新建置時（直接，或者透過基礎映像檔）裝上了某個庫的新版本，而程式碼或另一個套件從它匯入的名字已經沒有了。應用在載入時失敗，儘管沒有人改過它的程式碼。",
        confusedWith: {
          "python-missing-dependency": "那裡根本沒有安裝這個套件",
          "import-time-exception": "那裡出錯的是專案自己的程式碼"
        }
      }
    },
    "service-images-differ": {
      text: {
        names: "`{service}` 的 {tasks} 個任務執行著 {count} 個不同的映像檔（{images}），回答請求的一會兒是這個，一會兒是那個：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
        builds: "`{service}` 的 {tasks} 個任務執行著 `{image}` 的 {count} 個不同的建置（{images}），回答請求的一會兒是這個，一會兒是那個：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
        fix: "給每次建置一個自己的標籤，或者按摘要部署，並讓所有任務使用同一個映像檔：`docker service update --force --image IMAGE {service}`。",
        updating: "`{service}` 的任務不同，是因為更新正在進行",
        same: "`{service}` 的所有任務都執行同一個映像檔"
      },
      doc: {
        title: "同一個服務的任務執行不同的映像檔",
        what: "標籤在任務啟動時才解析。如果這期間同一個標籤給了另一次建置（`:latest`、直接在節點上建置的映像檔、各節點在不同時間拉取的映像檔），同一個服務的任務就會執行不同的程式碼：同一個請求成功還是失敗，取決於遇到哪一個任務。",
        confusedWith: {
          "service-update-failed": "那裡是一次更新開始替換任務，中途被停止",
          "alias-collision-shared-network": "那裡是不同服務的容器共用一個名字",
          "old-image-not-rebuilt": "那裡所有任務執行同一個映像檔，只是它太舊"
        }
      }
    },
    "service-not-started": {
      text: {
        build: "{service} 的映像檔無法建置：`{what}` 失敗了{code}。所以什麼都沒有啟動。",
        unbuilt: "{service} 的映像檔無法建置：{detail}",
        stage: "{service} 的映像檔無法建置：compose 檔案要的是階段 `{what}`（`target`），而 Dockerfile 裡沒有叫這個名字的階段。",
        registry: "得不到 {service} 的映像檔 {what}，因為映像檔儲存庫不應答這臺機器：{detail}",
        engine: "{service} 的映像檔無法建置：Docker 無法給步驟 `{what}` 分配網路（{detail}）。這個步驟本身沒有執行。",
        pull: "得不到 {service} 的映像檔 {what}：{detail}",
        "refused-all": "什麼都沒有啟動，因為 Docker 拒絕了：{detail}",
        refused: "{service} 沒有啟動，因為 Docker 拒絕了它：{detail}",
        "fix-build": "修好那個步驟；`docker compose build {name}` 會顯示它的全部輸出。步驟需要的檔案必須在它之前複製進去，並且不能被 .dockerignore 排除。",
        "fix-unbuilt": "修好這條訊息所說的問題；是否仍然失敗，`docker compose build` 會馬上顯示出來。",
        "fix-stage": "寫上 Dockerfile 裡 `AS` 後面的名字，或者去掉 `target:`：那樣會建置最後一個階段。",
        "fix-registry": "檢查映像檔儲存庫的名字，以及這臺機器的 DNS、代理和網路；是否仍然失敗，`docker pull {what}` 會馬上顯示出來。",
        "fix-engine": "再建置一次。如果還是失敗，這個儲存庫裡沒有什麼可以修的：那臺機器上 Docker 自己的網路壞了，重新啟動 Docker 時它會重新建立。",
        "fix-pull": "檢查映像檔的名字和標籤，以及這臺機器是否允許拉取它（`docker pull {what}`）；自己的映像檔需要 `build:`，或者先登入它所在的儲存庫。",
        "fix-refused-all": "修好這條訊息所說的問題；是否仍然失敗，`docker compose up` 會馬上顯示出來。",
        "fix-refused": "修好這條訊息所指的內容；如果問題還在，`docker compose up {name}` 會立刻再顯示它。"
      },
      doc: {
        title: "服務一直沒有得到容器",
        what: "映像檔拉取不到，或者建置的某個步驟失敗：compose 在任何行程執行之前就停下了，堆疊裡其餘的部分也一樣。Docker 因為別的原因拒絕一個容器時（例如核心不允許的限制），這裡會引用它自己的話。",
        confusedWith: {
          "build-input-missing": "那裡建置要用的檔案或目錄不存在",
          "external-network-missing": "那裡映像檔都在，缺的是一個網路",
          "backend-not-running": "那裡容器建立了，是行程退出了",
          "container-name-conflict": "那裡映像檔在，只是容器名被佔用",
          "host-port-already-allocated": "那裡容器建立了，只是得不到主機連接埠",
          "dependency-unhealthy-blocks-up": "那裡 compose 在等另一個服務"
        }
      }
    },
    "service-scaled-to-zero": {
      text: {
        composed: "`{service}` 沒有容器：compose 被要求一個也不執行（`scale: 0`）。",
        once: "去掉 `scale:` 或 `deploy.replicas:` 裡的 0。如果平時就不想執行它，可以用 `docker compose up --scale {service}=1` 啟動一個。",
        summary: "`{service}` 的副本數被設為 0：Swarm 按照要求沒有執行它的任何任務。",
        fix: "把它重新擴容：`docker service scale {service}=1`（在 CapRover 裡改應用的例項數）。"
      },
      doc: {
        title: "服務的副本數被設為零",
        what: "Swarm 和 compose 都按照設定的數量執行一個服務的容器，而有人把數量設成了零：在 compose 檔案裡寫了 `scale: 0`，或在 CapRover 裡把應用的例項數改為 0。沒有任何東西出錯，所以記錄裡什麼都沒有；nginx 在這個名字背後找不到任何行程。",
        confusedWith: {
          "backend-not-running": "那裡本該有任務在執行，卻沒有",
          "service-not-started": "那裡得不到映像檔，所以每個任務都被拒絕"
        }
      }
    },
    "service-update-failed": {
      text: {
        paused: "`{service}` 更新到 `{image}` 的過程停住了：它的任務 {task} 失敗（`{error}`），所以 Swarm 暫停了更新。更新既不繼續也不回退。",
        "rollback-paused": "`{service}` 的更新失敗了，復原也失敗了：它的任務 {task} 失敗（`{error}`），所以 Swarm 暫停了復原。",
        before: "`{service}` 更新到 `{image}` 的過程停住了：它的任務 {task} 失敗（`{error}`），所以 Swarm 暫停了更新。其餘任務仍是上一次部署的，它們對 {request} 回傳 {status}。",
        back: "`{service}` 的上一次更新（更新到 `{image}`）失敗了，Swarm 把它復原了：它的任務 {task} 失敗（`{error}`）。所以對 {request} 回傳 {status} 的是更新之前的部署。",
        "back-said": "`{service}` 的上一次更新（更新到 `{image}`）失敗了，Swarm 把它復原了：它的任務 {task} 失敗（`{error}`），最後輸出的是 `{said}`。所以對 {request} 回傳 {status} 的是更新之前的部署。",
        fix: "先修好任務失敗的原因，再重新部署。在此之前，`docker service rollback {service}` 可以恢復上一次部署。",
        again: "先修好任務失敗的原因，再重新部署：想要測試的那次部署並沒有在執行。"
      },
      doc: {
        title: "服務的更新失敗，被 Swarm 中止",
        what: "Swarm 逐個替換服務的任務，並對每個新任務觀察一段時間。其中一個失敗時，它會暫停更新（預設如此），或者恢復之前的部署（`--update-failure-action rollback`）。執行部署的指令早已回傳，所以沒有人知道：存取者遇到的是舊的部署，或者沒有任何東西回答。",
        confusedWith: {
          "old-image-not-rebuilt": "那裡執行的映像檔正是想要的那一個",
          "crash-loop-generic": "它指的是任務迴圈本身，而沒有任何東西說明原因",
          "service-images-differ": "那裡沒有更新失敗，任務之間卻仍然不同"
        }
      }
    },
    "unit-restarts-hidden": {
      text: {
        summary: "systemd 已經重新啟動 `{unit}` {times}。使用 `Type={type}` 時，程式還沒載入完，啟動就算完成，所以重新啟動之後馬上執行 `systemctl is-active {unit}` 會得到 active，只看這一點的部署就顯示成功。",
        fix: "讓部署流程直接詢問應用本身：在啟動可能需要的時間內反覆用 `curl --fail` 請求它的健康檢查路徑，並比較前後的 NRestarts（`systemctl show -p NRestarts {unit}`）。"
      },
      doc: {
        title: "systemctl is-active 看不出的當機迴圈",
        what: "設定了 Restart= 而每次啟動都退出的 unit，每隔幾秒就會有一瞬間是 active。重新啟動之後馬上執行 `systemctl is-active` 正好碰上這一瞬間，部署就被當作成功。NRestarts 和子狀態 auto-restart 能顯示這個迴圈。",
        confusedWith: {
          "unit-not-running": "那裡 systemd 已經放棄，或者沒有人啟動過它",
          "crash-loop-generic": "那裡說的是迴圈本身，而沒有任何東西說明原因"
        }
      }
    },
    "allowed-hosts-missing": {
      text: {
        summary: "`{service}` 以 {status} 拒絕請求，因為存取者使用的名字 `{host}` 不在它接受的主機名之列。",
        fix: "把 `{host}` 加進 `{service}` 接受的主機名（Django：ALLOWED_HOSTS；Rails：config.hosts；Starlette：allowed_hosts；Vite：server.allowedHosts）。",
        upstream: "被拒絕的 Host `{host}` 是 nginx 自己對後端的稱呼，不是公開的名字",
        check: "`{service}` 拒絕了自己的健康檢查：檢查用的主機名是 `{host}`，不在它接受的主機名之列。所以它明明正常，卻被算作不健康。",
        ask: '把 `{host}` 加進 `{service}` 接受的主機名，或者讓健康檢查用它接受的名字詢問：`curl -f -H "Host: …"`。'
      },
      doc: {
        title: "應用不允許公開的主機名",
        what: "框架會用一份名單核對 Host 頭，以免有人讓它寫出錯誤的連結。不在名單上的名字，在任何檢視執行之前就會被拒絕，Django 回傳 400，儘管 nginx 一切都做對了。",
        confusedWith: {
          "healthcheck-wrong-target": "那裡健康檢查問的是錯誤的連接埠或路徑",
          "host-header-not-forwarded": "那裡被拒絕的 Host 是 proxy_pass 裡的名字"
        }
      }
    },
    "csrf-token-missing": {
      text: {
        summary: "`{service}` 以 {status} 拒絕了 {request}：它對偽造請求（CSRF）的防護要求一個權杖，而請求沒有帶上，或帶得不對。路徑是通的，改 nginx 的大小、逾時或別的限制都沒有用。",
        fix: "如果這個請求由沒有瀏覽器的程式傳送，就讓它的路由不受這項防護（Django：`csrf_exempt`；Flask-WTF：`csrf.exempt`），並用請求頭中的權杖登入，而不是 cookie。如果由瀏覽器傳送，就把瀏覽器有的東西給檢查：在 `auth.steps` 裡加一步，取得 cookie 和 JSON 形式的權杖，再用 `auth.headers` 傳送（Django：`X-CSRFToken`）。"
      },
      doc: {
        title: "請求沒有 CSRF 權杖",
        what: "框架會拒絕別的網站也可能發出的 POST：請求必須在請求頭或欄位裡帶上只有自家頁面知道的權杖，以及與它配套的 cookie。應答是 403，Flask-WTF 是 400，Laravel 是 419。這是應用自己的應答，直接請求也一樣。",
        confusedWith: {
          "forwarded-headers-not-trusted": "那裡請求來自正確的頁面，而應用把它當成了別的來源",
          "nginx-access-denied-rule": "那裡是 nginx 自己回傳 403",
          "nginx-client-max-body-size": "那裡是 nginx 以 413 拒絕了大小"
        }
      }
    },
    "duplicate-host-header": {
      text: {
        summary: "`{service}` 以 {status} 拒絕請求：請求裡有兩個 Host 頭，被它合讀成一個 `{host}`。nginx 兩個都發了，因為 `proxy_set_header Host` 生效了兩次。",
        written: "`proxy_set_header Host` 在同一個塊裡寫了兩次，這裡和 {other}：nginx 會發送兩個 Host 頭，多數應用會以 400 拒絕。",
        fix: "這個 location 只保留一行 `proxy_set_header Host`。`proxy_params` 之類被包含的檔案裡自己就有一行。"
      },
      doc: {
        title: "nginx 傳送了兩個 Host 頭",
        what: "每一行 proxy_set_header 都會增加一個頭，同一個塊裡兩行 Host 就是兩個頭；最常見的是 `include proxy_params;` 旁邊又寫了自己的一行。伺服器用逗號把它們連起來，而任何主機名名單裡都不會有帶逗號的名字。",
        confusedWith: {
          "allowed-hosts-missing": "那裡被拒絕的 Host 是一個名字，沒有逗號",
          "upstream-name-underscore-host": "那裡的名字帶有下劃線"
        }
      }
    },
    "forwarded-headers-not-trusted": {
      text: {
        summary: "`{service}` 以 403 拒絕 {path}：請求來自 {origin}，而 `{service}` 以為自己是用另一種協定被存取的。TLS 到 nginx 為止，`{service}` 不信任 nginx 對此的說明。",
        missing: "`{service}` 以 403 拒絕 {path}：請求來自 {origin}，而 `{service}` 以為自己是用另一種協定被存取的。TLS 到 nginx 為止，而 nginx 沒有把這一點告訴 `{service}`。",
        overwritten: "`{service}` 以 403 拒絕 {path}：請求來自 {origin}，而 `{service}` 以為自己是用另一種協定被存取的。TLS 到 `{proxy}` 為止，它也說明了這一點（X-Forwarded-Proto），但它後面的 `{inner}` 裡的 nginx 把它改成了 http，因為它自己是用 http 被存取的。",
        keep: "讓 `{inner}` 把收到的頭原樣傳下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。",
        port: "`{service}` 以 403 拒絕 {path}：請求來自 {origin}，而 nginx 轉交主機名時去掉了連接埠（`$host`），所以在 `{service}` 看來那是另一個網站。",
        "keep-port": "按存取者的瀏覽器傳送的樣子轉交主機名，帶上連接埠：`proxy_set_header Host $http_host;`。",
        trust: '讓應用信任 nginx 的頭（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；uvicorn：`--forwarded-allow-ips`；Express：`trust proxy`；Spring：server.forward-headers-strategy）。',
        add: "在這個 location 裡加上 `proxy_set_header X-Forwarded-Proto $scheme;`，並讓應用信任它（Django：SECURE_PROXY_SSL_HEADER）。",
        other: "被拒絕的來源 {origin} 與被存取的不是同一個主機"
      },
      doc: {
        title: "應用不信任代理的頭",
        what: "在代理後面，應用只能從請求頭得知存取者的位址和協定，而且只有被告知可以信任時才會相信。否則它把 https 當作 http，把 nginx 當作存取者：表單和上傳因跨站檢查而得到 403，所有存取者共用一個限流額度，連結以 http 開頭。",
        confusedWith: {
          "forwarded-proto-redirect-loop": "那裡應用不停地跳轉到 https",
          "allowed-hosts-missing": "那裡被拒絕的是主機名，狀態碼 400"
        }
      }
    },
    "forwarded-proto-redirect-loop": {
      text: {
        missing: "`{service}` 不停地把 {request} 跳轉到 https：存取者已經在用 https，但 nginx 沒有告訴 `{service}`。",
        untrusted: "`{service}` 不停地把 {request} 跳轉到 https：存取者已經在用 https，nginx 也說明了（X-Forwarded-Proto），但 `{service}` 不相信。",
        plain: "`{service}` 把 {request} 跳轉到 https，而這個堆疊裡沒有任何東西提供 https：如果前面還有一個提供 https 的代理，nginx 又會告訴 `{service}` 是 http，跳轉就永遠停不下來。",
        overwritten: "{request} 被不停地跳轉到 https：`{proxy}` 已經說明存取者在用 https（X-Forwarded-Proto），但它後面的 `{inner}` 裡的 nginx 把它改成了 http，因為它自己是用 http 被存取的。",
        keep: "讓 `{inner}` 把收到的頭原樣傳下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。應用本身沒有錯。",
        add: "在這個 location 裡加上 `proxy_set_header X-Forwarded-Proto $scheme;`，並讓應用信任它（Django：SECURE_PROXY_SSL_HEADER；Rails：assume_ssl；Express：`trust proxy`；Spring：server.forward-headers-strategy）。",
        trust: '讓應用信任這個頭（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；Express：`trust proxy`；Spring：server.forward-headers-strategy），或者只讓 nginx 跳轉到 https。',
        hand: "如果 TLS 在更前面的另一個代理處結束，就把它的頭傳下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。沒有 TLS 的堆疊則關掉跳轉。"
      },
      doc: {
        title: "應用不停地跳轉到 https",
        what: "TLS 在代理處結束，所以應用自己是用 http 被存取的。如果要求它堅持使用 https，它就會把每個請求跳轉到存取者本來就在用的 URL，除非它從 X-Forwarded-Proto 得知並相信對方用的是 https。瀏覽器顯示 ERR_TOO_MANY_REDIRECTS，上傳會丟失請求體。",
        confusedWith: {
          "forwarded-headers-not-trusted": "那裡請求被拒絕，而不是被跳轉",
          "https-to-plain-http": "那裡 nginx 用 TLS 去連不支援 TLS 的後端"
        }
      }
    },
    "host-header-not-forwarded": {
      text: {
        summary: "`{service}` 以 {status} 拒絕請求，因為它們的 Host 頭是 `{host}`。那是 `proxy_pass` 裡的名字：除非讓 nginx 傳遞存取者使用的名字，否則它傳送的就是這個。",
        fix: "在轉發請求的 location 裡加上 `proxy_set_header Host $host;`，並把外層塊的 `proxy_set_header` 各行也重複寫在那裡：只有 location 裡一行都沒有時，外層的才起作用。",
        malformed: "`{host}` 不是有效的主機名，無論從哪裡來都會被拒絕",
        forwarded: "nginx 傳遞了存取者的 Host；`{service}` 看到的是 `{host}`"
      },
      doc: {
        title: "nginx 沒有傳遞 Host 頭",
        what: "除非另有指定，nginx 會把 proxy_pass 裡的名字作為 Host 傳送（$proxy_host）。核對 Host 的應用不認識這個名字，就會拒絕請求，Django 回傳 400。",
        confusedWith: {
          "upstream-name-underscore-host": "那裡被拒絕的名字帶有下劃線，加進允許名單也沒有用",
          "allowed-hosts-missing": "那裡被拒絕的是公開的名字，而且傳遞正確",
          "location-uri-double-or-stripped-prefix": "那裡是路徑錯了，回傳 404"
        }
      }
    },
    "nginx-access-denied-rule": {
      text: {
        rule: "nginx 以 {status} 拒絕了 {method} {path}，因為用戶端的位址不在它的 `allow` 和 `deny` 規則允許的範圍內。",
        method: "nginx 以 {status} 拒絕了 {method} {path}：`{limit}` 把其他方法都留給它的塊裡允許的位址，而用戶端的位址不在其中。",
        index: "nginx 以 {status} 拒絕了 {method} {path}：這個路徑在這裡是一個檔案目錄，沒有首頁檔案，也不允許列出內容。",
        user: "nginx 以 {status} 拒絕了 {method} {path}：`auth_basic` 要求使用者名稱和密碼，而它的檔案裡沒有使用者 `{user}`。",
        password: "nginx 以 {status} 拒絕了 {method} {path}：`auth_basic` 要求使用者名稱和密碼，而請求帶來的密碼不是 `{user}` 的密碼。",
        "no-file": "nginx 以 {status} 拒絕了 {method} {path}：它打不開 {file}（errno {errno}），而 `auth_basic_user_file` 說使用者和密碼在那裡，所以誰也進不來。",
        "fix-no-file": "建立這個檔案（`htpasswd -c`），並把它掛載或複製到 nginx 的容器裡，路徑為 {file}；nginx 的 worker 必須有權讀取它。其中的使用者是機密，不應放進儲存庫：給這個檢查一個替代品。",
        "fix-rule": "允許存取者所在的位址，或者只對需要的路徑保留 `deny`。如果前面還有一個代理，看到的是那個代理的位址，直到用 `set_real_ip_from` 和 `real_ip_header` 指明存取者的位址為止。",
        "fix-method": "如果人人都可以傳送 {method}，就把它寫在其他方法旁邊（`{limit} {method}`），或者在它的塊裡允許可以傳送的位址。",
        "fix-index": "如果這個路徑應由後端回答，就給它一個 `proxy_pass`；否則給它一個存在的 `index` 檔案。",
        "fix-password": "給檢查提供 `{user}` 的密碼（`auth.headers`），或者在 `auth_basic_user_file` 指定的檔案裡重新設定（`htpasswd`）。",
        "fix-user": "把 `{user}` 加進 `auth_basic_user_file` 指定的檔案（`htpasswd`），或者給檢查提供憑據（`auth.headers`）。"
      },
      doc: {
        title: "nginx 的規則拒絕存取",
        what: "`deny`、`auth_basic`（包括它的使用者檔案缺失的時候）和沒有首頁檔案的目錄會讓 nginx 自己回傳 403 或 401，後端根本見不到請求。它的錯誤記錄裡寫著是哪條規則。",
        confusedWith: {
          "allowed-hosts-missing": "那裡是應用拒絕了 Host 頭",
          "client-body-temp-unwritable": "那裡 nginx 回傳 500"
        }
      }
    },
    "nginx-rate-limit": {
      text: {
        summary: "nginx 因為自己的限制（{limit}）以 {status} 拒絕了 {method} {path}：{what}超過了區域 `{zone}` 允許的數量。",
        "fix-connections": "調高 `limit_conn` 裡的數字，或者只對需要的路徑保留限制：上傳和下載在持續期間一直算作一個連線。如果前面還有一個代理，在用 `set_real_ip_from` 和 `real_ip_header` 區分之前，所有存取者都算作同一個用戶端。",
        fix: "放過一個頁面通常的突發請求（`burst=20 nodelay`），提高速率，或者只對需要的路徑保留限制。如果前面還有一個代理，在用 `set_real_ip_from` 和 `real_ip_header` 區分之前，所有存取者都算作同一個用戶端。"
      },
      doc: {
        title: "nginx 限制請求速率",
        what: "limit_req 和 limit_conn 統計每個用戶端的請求數和連線數。超過限制的部分由 nginx 自己回答，除非 limit_req_status 另有規定，狀態碼是 503，後端根本見不到請求。",
        confusedWith: {
          "backend-503-shedding": "那裡是後端回傳 503，直接存取也會得到",
          "forwarded-headers-not-trusted": "那裡每一行的用戶端都是代理的位址，所以所有存取者共用一個限額"
        }
      }
    },
    "selinux-denied": {
      text: {
        summary: "nginx 不允許連線到 {address}：核心的安全原則拒絕了它（TCP 連線上的 errno 13，檔案權限不可能造成這種錯誤）。在 RHEL、Rocky、Fedora 和 CentOS 上這就是 SELinux。",
        fix: "允許 nginx 發起網路連線：`sudo setsebool -P httpd_can_network_connect 1`。是否被 SELinux 拒絕，可以用 `sudo ausearch -m AVC -c nginx` 檢視。容器掛載的檔案需要在卷上寫 `:z` 或 `:Z`。",
        "fix-on-machine": "允許 nginx 開啟網路連線：`sudo setsebool -P httpd_can_network_connect 1`。是不是 SELinux 拒絕的，`sudo ausearch -m AVC -c nginx` 會說明。"
      },
      doc: {
        title: "SELinux 禁止 nginx 發起連線",
        what: "在強制啟用 SELinux 的系統上，只有原則允許時 nginx 才能連線其他連接埠。後端明明在監聽，連線卻立即以 errno 13 失敗，nginx 回傳 502。根據公開的證據識別，沒有重現過。",
        confusedWith: {
          "unix-socket-permission": "那裡上游是通訊端檔案，是它的權限不對",
          "backend-bind-loopback": "那裡連線被拒絕（errno 111）",
          "client-body-temp-unwritable": "那裡 errno 13 說的是 nginx 要寫的檔案"
        }
      }
    },
    "upstream-name-underscore-host": {
      text: {
        upstream: "`{service}` 以 {status} 拒絕請求，因為它們的 Host 頭是 `{host}`：nginx 傳送的是自己對後端的稱呼，而主機名不允許有下劃線。把它加進允許的主機名也沒有用。",
        public: "`{service}` 以 {status} 拒絕請求，因為它們的 Host 頭是 `{host}`：主機名不允許有下劃線，任何允許名單都改變不了這一點。",
        forward: "在轉發請求的 location 裡加上 `proxy_set_header Host $host;`，或者給後端換一個沒有下劃線的名字（連字元是允許的）。",
        rename: "使用沒有下劃線的名字：連字元是允許的。"
      },
      doc: {
        title: "主機名裡有下劃線",
        what: "compose 和 nginx 接受 `my_app` 這樣的名字，但 RFC 1034 不允許主機名裡有下劃線。Django 和 Tomcat 在檢視允許名單之前就會以 400 拒絕這樣的 Host 頭。多半是 nginx 傳送了上游的名字，因為沒有人讓它傳遞存取者使用的名字。",
        confusedWith: {
          "allowed-hosts-missing": "那裡名字有效，只是不在名單上",
          "host-header-not-forwarded": "那裡 nginx 對後端的稱呼是有效的主機名"
        }
      }
    },
    "alias-collision-shared-network": {
      text: {
        summary: "Docker 的 DNS 對 `{host}` 給出兩個答案：`{service}`（{mine}）和 `{other}`（{theirs}），後者在它們的網路上用了同樣的名字。nginx 輪流使用，所以一部分請求會送錯地方。",
        foreign: "Docker 的 DNS 對 `{host}` 還給出 {theirs}，這個堆疊裡沒有容器使用這個位址：網路 {network} 上的另一個專案用了同樣的名字。nginx 輪流使用，所以一部分請求會送錯地方。",
        rename: "去掉 `{other}` 的別名 `{host}`（`networks:` … `aliases:`），或者讓 nginx 使用只有 `{service}` 才有的名字。",
        unique: "在網路 {network} 上給 `{service}` 一個自己的別名（`aliases:`）並在 nginx 裡使用它，或者不讓它加入這個共享網路。"
      },
      doc: {
        title: "有兩個容器都叫 nginx 要找的名字",
        what: "同一個網路上，多個容器可以有同樣的別名。Docker 的 DNS 會回答它們的全部位址，nginx 輪流使用。如果它們不是同一個應用，一些請求會得到 404、被拒絕連線，或看到別人的頁面，而下一個請求又正常。",
        confusedWith: {
          "stale-upstream-ip": "那裡 nginx 用的是這個名字已經不再擁有的位址",
          "location-uri-double-or-stripped-prefix": "那裡每個請求都不對，而不是兩個裡有一個"
        }
      }
    },
    "dns-search-domain-hijack": {
      text: {
        summary: "nginx 查詢 `{host}`，得到的是 {address}，一個不屬於這個堆疊的位址：作答的是公司或運營商的網域名稱伺服器{search}，而不是 Docker 自己的。",
        fix: "使用這個堆疊裡有的名字。如果 `{host}` 就是，就讓它的服務執行起來。要避開外面的網域名稱伺服器，就在執行時用 `resolver 127.0.0.11` 解析，它不會附加搜尋域。",
        inside: "`{host}` 指向 {address}，是這個堆疊裡的位址"
      },
      doc: {
        title: "搜尋域替後端的名字作了答",
        what: "Docker 不認識的短名字，會加上機器的搜尋域（resolv.conf 裡的 `search corp.example`）再試一次。如果那個域對任何名字都作答，nginx 就會毫無錯誤地啟動，並把請求發到外面的位址。",
        confusedWith: {
          "stale-upstream-ip": "那裡的位址曾經屬於這個堆疊",
          "upstream-name-typo-or-container-name": "那裡沒有誰為這個名字作答，nginx 會說出來",
          "nginx-proxy-connect-timeout": "那裡位址就寫在設定裡"
        }
      }
    },
    "localhost-dual-stack": {
      text: {
        summary: "nginx 連線 `localhost:{port}`，而它是兩個位址：{used} 和 {other}。後端只監聽 {used}，所以每當輪到 {other}，nginx 就被拒絕連線。",
        fix: "把 `localhost:{port}` 寫成 `{used}:{port}`，這樣就只有一個位址；或者讓後端同時監聽 IPv4 和 IPv6。",
        both: "後端在 {address} 上也接受連線"
      },
      doc: {
        title: "localhost 既是 IPv4 又是 IPv6，而後端只用其中之一",
        what: "機器或容器有 IPv6 時，`localhost` 同時表示 ::1 和 127.0.0.1。nginx 把它們當作兩個伺服器輪流使用。後端只監聽其中一個，就會拒絕每隔一次的連線：nginx 改試另一個（只留下記錄），不允許再試的時候則回傳 502。",
        confusedWith: {
          "proxy-pass-localhost-in-container": "那裡兩個位址上都沒有行程監聽",
          "ipv6-aaaa-unreachable": "那裡的 IPv6 位址不是容器自己的"
        }
      }
    },
    "resolver-bypasses-etc-hosts": {
      text: {
        summary: "`{name}` 只寫在 nginx 容器的 /etc/hosts 裡。`proxy_pass` 用了變數，所以 nginx 向自己的 `resolver` 查詢這個名字，根本不讀那個檔案。",
        fix: "在 `proxy_pass` 裡直接寫主機名，不用變數（`proxy_pass http://{name}:PORT;`，或 upstream 塊裡的一行 `server`）：這樣 nginx 會在啟動時讀一次 /etc/hosts。"
      },
      doc: {
        title: "名字只在 /etc/hosts 裡，而 nginx 去問 resolver",
        what: "`extra_hosts`、`localhost` 和 `host.docker.internal` 都是 /etc/hosts 裡的條目。對於直接寫出的名字，nginx 啟動時會讀這個檔案。變數裡的名字則在執行時只由 `resolver` 查詢，它不知道這些條目。",
        confusedWith: {
          "resolver-wrong-server": "那裡有網域名稱伺服器認識這個名字，只是問的是另一個",
          "upstream-name-typo-or-container-name": "那裡到處都沒有這個名字"
        }
      }
    },
    "resolver-missing-for-variable": {
      text: {
        summary: "`proxy_pass` 用了變數，所以 nginx 對每個請求都要重新查詢 `{name}`，但沒有 `resolver` 告訴它該問哪個 DNS 伺服器。",
        fix: "在 server 塊裡加上 `{resolver}`（Docker 自己的 DNS），或者在 `proxy_pass` 裡直接寫主機名，不用變數。",
        "fix-on-machine": "在 server 塊裡加上 `resolver` 和機器的網域名稱伺服器（寫在 /etc/resolv.conf 裡；用 systemd-resolved 時是 `resolver 127.0.0.53;`），或者在 `proxy_pass` 裡直接寫主機名，不用變數。"
      },
      doc: {
        title: "proxy_pass 裡有變數，卻沒有 resolver",
        what: "直接寫在 proxy_pass 裡的名字在 nginx 啟動時解析。用了變數就在每個請求時解析，為此 nginx 需要 `resolver` 指令：它不讀 /etc/resolv.conf。沒有它，每個請求都以 502 告終（nginx 手冊，ngx_http_proxy_module，proxy_pass）。",
        confusedWith: {
          "upstream-name-typo-or-container-name": "那裡 resolver 回答說這個名字不存在"
        }
      }
    },
    "resolver-wrong-server": {
      text: {
        silent: "nginx 向網域名稱伺服器 {server} 查詢 `{name}`，那裡沒有應答：沒有行程監聽，或者連不上。",
        ignorant: "nginx 向網域名稱伺服器 {server} 查詢 `{name}`，而它不認識：只有 Docker 自己的（{docker}）認識這個堆疊的服務。",
        refuses: "nginx 向網域名稱伺服器 {server} 查詢 `{name}`，而它失敗或拒絕回答（程式碼 {code}）。",
        fix: "把 nginx 裡的 `resolver {server}` 寫成 `resolver {docker} valid=10s;`：容器在自定義網路裡時，這就是 Docker 的網域名稱伺服器。",
        "fix-on-machine": "把 nginx 裡的 `resolver {server}` 換成機器自己的網域名稱伺服器：它寫在 /etc/resolv.conf 裡（用 systemd-resolved 時是 `resolver 127.0.0.53;`）。",
        absent: "nginx 向 Docker 的網域名稱伺服器 {docker} 查詢 `{name}`，而那裡沒有人：它只對 compose 或 `docker network create` 建立的網路裡的容器存在。",
        join: "讓 nginx 加入這個堆疊的網路，不要用 `network_mode: host` 或 `bridge`，或者把名字換成位址。",
        "join-on-machine": "改寫成機器自己的網域名稱伺服器：它寫在 /etc/resolv.conf 裡（用 systemd-resolved 時是 `resolver 127.0.0.53;`）。或者寫位址，不寫名字。",
        right: "nginx 向 Docker 自己的網域名稱伺服器查詢 `{name}`"
      },
      doc: {
        title: "nginx 詢問的網域名稱伺服器不認識後端",
        what: "proxy_pass 裡有變數時，nginx 對每個請求都查詢名字，而且只問 `resolver` 指令裡的伺服器：不看 /etc/resolv.conf，不看 /etc/hosts，也不用搜索域。公共的或公司的網域名稱伺服器不認識堆疊裡的服務；從別的系統抄來的位址上可能根本沒有網域名稱伺服器。",
        confusedWith: {
          "resolver-missing-for-variable": "那裡根本沒有設定 resolver",
          "resolver-bypasses-etc-hosts": "那裡名字只寫在 /etc/hosts 裡",
          "upstream-name-typo-or-container-name": "那裡沒有服務叫這個名字",
          "upstream-host-not-found-service-down": "那裡問的正是 Docker 自己的伺服器"
        }
      }
    },
    "stale-upstream-ip": {
      text: {
        summary: "nginx 仍然把發給 `{host}` 的請求送到 {old}，那是 nginx 啟動時 `{service}` 的位址。此後 `{service}` 重新建立過，現在是 {now}。",
        taken: "nginx 仍然把發給 `{host}` 的請求送到 {old}，那是 nginx 啟動時 `{service}` 的位址。此後 `{service}` 重新建立過，現在是 {now}；{old} 現在屬於 `{other}`。",
        nobody: "nginx 把請求發到 {old}，而這裡看到的容器都沒有這個位址：它們是 {now}。",
        fix: "立即解決：`docker compose exec {proxy} nginx -s reload`。一勞永逸：讓 nginx 重新查詢名字，用 `resolver 127.0.0.11 valid=10s;` 和 `set $backend http://{host}:{port}; proxy_pass $backend;`（從 nginx 1.27.3 起，也可以在 upstream 塊裡寫 `server {host}:{port} resolve;` 和 `zone`）。",
        reload: "每當後面的容器重新建立，就過載 nginx（`nginx -s reload`），或者用 `resolver` 和 proxy_pass 裡的變數，讓 nginx 在執行時查詢名字。",
        current: "nginx 連線的是 {now}，正是 `{service}` 現在的位址"
      },
      doc: {
        title: "nginx 記著後端的舊位址",
        what: "nginx 只在啟動時查詢一次名字。重新建立的容器（部署、`up --force-recreate`）可能得到另一個位址；nginx 仍然去問舊位址，那裡沒有人，或者是另一個容器。過載 nginx 能好到下一次為止。",
        confusedWith: {
          "upstream-wrong-port": "那裡的位址就是後端自己的",
          "backend-not-running": "那裡後端根本沒有位址",
          "dns-search-domain-hijack": "那裡的位址從來不屬於這個堆疊"
        }
      }
    },
    "upstream-host-not-found-service-down": {
      text: {
        summary: "nginx 找不到主機 `{name}`，因為 `{service}` 沒有在執行（{state}），而 Docker 的 DNS 只認識執行中的容器。",
        fix: "先讓 `{service}` 執行起來；nginx 沒有錯。為了讓 nginx 永遠不在它之前啟動，給 nginx 加上 `depends_on` 和 `condition: service_healthy`。",
        off: "nginx 找不到主機 `{name}`，因為服務 `{service}` 沒有啟動：它屬於沒有啟用的 profile「{profiles}」。",
        turnOn: "啟用這個 profile（設定裡的 `profiles:`，compose 的 `--profile`），去掉 `{service}` 的 `profiles`，或者讓 nginx 沒有它也能啟動：proxy_pass 裡用變數，再加一個 `resolver`。",
        told: "nginx 找不到主機 `{name}`。Docker 的 DNS 只認識執行中的容器：多半是這個名字背後的容器已經退出，或者從來沒有啟動。",
        look: "看看 `{name}` 背後的容器是否在執行；如果沒有，看它為什麼退出（`docker compose logs`）。nginx 沒有錯。",
        up: "`{service}` 在執行"
      },
      doc: {
        title: "服務沒有執行，所以 nginx 找不到主機",
        what: "nginx 在啟動時解析一次設定裡的名字。名字背後的服務沒有執行時，Docker 的 DNS 不認識它，nginx 以 “host not found in upstream” 退出。這一行只是症狀：讓服務停下的才是原因。",
        confusedWith: {
          "upstream-name-typo-or-container-name": "那裡沒有服務叫這個名字",
          "upstream-host-not-found-start-race": "那裡服務在執行，只是比 nginx 晚"
        }
      }
    },
    "upstream-host-not-found-start-race": {
      text: {
        summary: "nginx 在 `{service}` 出現之前就啟動了，找不到主機 `{name}`，於是退出；現在 `{service}` 在執行，但沒有東西再啟動 nginx。",
        fix: "讓 nginx 等待：`depends_on` 裡寫 `{service}` 和 `condition: service_healthy`，並給 nginx 加上 `restart: unless-stopped`。",
        certain: "`{proxy}` 裡的 nginx 只在啟動時查詢一次 `{name}`，而且不等 `{service}`，而 `{service}` 自己要等到 {waits} 之後才啟動。nginx 找不到主機就會退出，沒有東西再啟動它。",
        faster: "`{proxy}` 裡的 nginx 只在啟動時查詢一次 `{name}`，而且不等 `{service}`。它先啟動的話，就會找不到主機而退出，沒有東西再啟動它。",
        told: "nginx 找不到主機 `{name}`。如果它背後的容器現在在執行，可能只是啟動得比 nginx 晚，而 nginx 只在啟動時查詢一次名字。",
        "told-on-machine": "nginx 找不到主機 `{name}`：它啟動時，機器的 /etc/hosts 和網域名稱伺服器都不認識這個名字。nginx 只在啟動時查一次名字：開機後它可能比網路先起來。",
        again: "再啟動一次 nginx：如果這樣就好了，就用 `depends_on` 和 `condition: service_healthy` 讓 nginx 等待 `{name}`，並給它加上 `restart: unless-stopped`。",
        "again-on-machine": "看看機器認不認識這個名字（`getent hosts {name}`）。認識的話，再啟動一次 nginx，並讓它的單元等待網路（`After=network-online.target`、`Wants=network-online.target`）。不認識的話，改正名字，把它寫進 /etc/hosts，或者直接寫位址。",
        later: "`{service}` 在 nginx 查詢它之前就已經執行"
      },
      doc: {
        title: "nginx 比後端先啟動",
        what: "nginx 在啟動時解析一次設定裡的名字。它比後端快的時候，名字還查不到，nginx 就退出。再啟動一次就能成功。",
        confusedWith: {
          "upstream-host-not-found-service-down": "那裡服務一直沒有執行起來",
          "networks-not-shared": "那裡 nginx 任何時候都查不到這個名字"
        }
      }
    },
    "upstream-name-typo-or-container-name": {
      text: {
        summary: "nginx 要找名為 `{name}` 的主機，但這個堆疊裡沒有任何服務、容器或別名叫這個名字。",
        near: "nginx 要找名為 `{name}` 的主機，但這個堆疊裡沒有叫這個名字的；有一個叫 `{nearest}`。",
        fix: "使用 compose 檔案裡有的名字：{names}。",
        rename: "在 nginx 設定裡把 `{name}` 寫成 `{nearest}`。",
        foreign: "nginx 要找名為 `{name}` 的主機，而這個堆疊裡沒有服務叫這個名字。除非網路 {network} 上另一個專案的容器叫這個名字，否則 nginx 找不到它。",
        machine: "nginx 要找主機，用的名字是 `{name}`，而這個名字在它的容器裡沒有位址，所以 nginx 啟動不了。Docker Desktop 會自動提供這個名字；Linux 上的引擎只為要求它的服務提供。",
        gateway: '為 `{service}` 加上這個名字：`extra_hosts: ["{name}:host-gateway"]`。主機上的程式也必須監聽 Docker 網橋的位址，而不能只監聽 127.0.0.1。如果指的是這個專案裡的服務，就寫它的名字。',
        outside: "nginx 要找名為 `{name}` 的主機，它不屬於這個專案，也查不到位址，所以 nginx 啟動不了。",
        reach: "看看名字是否正確，以及從這臺機器上究竟能不能解析它：私有網路（雲、VPN）的名字只有在那裡才認識。如果指的是這個專案裡的服務，就寫它的名字。",
        known: "`{name}` 是這個堆疊裡一個服務的名字"
      },
      doc: {
        title: "nginx 寫的主機名不存在",
        what: "Docker 的 DNS 只認識服務名、容器名和網路別名，別的都不認識。寫了別的名字，nginx 啟動時就以 “host not found in upstream” 退出；如果名字是在每個請求時查詢的，則回傳 502。",
        confusedWith: {
          "upstream-host-not-found-service-down": "那裡名字是對的，只是服務沒有執行",
          "networks-not-shared": "那裡名字是對的，只是服務在另一個網路上"
        }
      }
    },
    "host-firewall-blocks": {
      text: {
        inside: "`{service}` 在執行，位址是 {address}，也在監聽連接埠 {port}，但來自 nginx 的連線{manner}：是它的容器裡或容器前面的套件過濾（iptables、nftables）造成的。",
        host: "nginx 詢問的是機器本身（{address}，連接埠 {port}），而來自容器的連線{manner}：機器的防火牆（ufw、firewalld）把容器擋在外面。",
        allow: "允許從它與 nginx 共用的網路連線 `{service}` 的連接埠 {port}：在丟棄連線的規則之前加一條規則。",
        admit: "允許容器的網路存取機器的連接埠 {port}（例如 `ufw allow from 172.16.0.0/12 to any port {port} proto tcp`），或者把程式移到這個堆疊的服務裡。",
        open: "從 nginx 的網路到 {address}:{port} 的連線被接受"
      },
      doc: {
        title: "防火牆把 nginx 擋在外面",
        what: "nginx 和後端之間的套件過濾丟棄連線（nginx：110，狀態 504），或以 host-prohibited 拒絕（nginx：113，狀態 502）。後面的程式在執行，也在監聽。在使用 ufw 或 firewalld 的機器上，詢問機器本身的容器會遇到這種情況。",
        confusedWith: {
          "nginx-proxy-connect-timeout": "那裡不知道那個位址上有沒有人",
          "backend-accept-queue-full": "那裡連線到達了，在後端的佇列裡等待",
          "host-service-bound-loopback": "那裡機器拒絕連線（111），因為沒有行程監聽",
          "backend-not-running": "那裡容器已經不在，同樣會得到 113"
        }
      }
    },
    "host-service-bound-loopback": {
      text: {
        seen: "nginx 詢問的是執行容器的機器（{target}）。那裡的 `{service}` 只監聽 {address}:{port}，來自容器的連線永遠到不了那裡。",
        summary: "nginx 詢問的是執行容器的機器（{target}），並被拒絕連線：那裡的程式只監聽 127.0.0.1，或者沒有執行。",
        fix: "讓機器上的程式監聽 0.0.0.0，或者 Docker 自己的位址（{gateway}），並用防火牆擋住其他人。或者把它作為這個堆疊的服務執行。",
        bind: "讓 `{service}` 監聽 0.0.0.0 而不是 {address}，或者監聽 Docker 自己的位址（{gateway}）。",
        open: "`{service}` 對所有人監聽機器的連接埠 {port}"
      },
      doc: {
        title: "機器上的程式只監聽迴路位址",
        what: "`host.docker.internal` 和 172.17.0.1 從容器通向機器本身。機器上只監聽 127.0.0.1 的程式能回答機器上的人，但來自容器的連線要經過 Docker 的網橋，會被拒絕。",
        confusedWith: {
          "backend-bind-loopback": "那裡後端在自己的容器裡執行",
          "host-firewall-blocks": "那裡沒有任何回應，或者是 113，而不是拒絕連線"
        }
      }
    },
    "ipv6-aaaa-unreachable": {
      text: {
        summary: "`{name}` 也有 IPv6 位址，nginx 試了其中一個（{address}），但它的容器沒有 IPv6：網路不可達。",
        "summary-on-machine": "`{name}` 也有 IPv6 位址，nginx 嘗試了其中一個（{address}），但這臺機器沒有通往那裡的 IPv6 路由：網路不可達。",
        off: "在 `resolver` 行加上 `ipv6=off`，讓 nginx 只查詢 IPv4 位址。",
        literal: "給 nginx 寫上游的 IPv4 位址，或者讓它的網路支援 IPv6（compose 裡的 `enable_ipv6: true`）。",
        "literal-on-machine": "把上游的 IPv4 位址寫給 nginx，或者給機器配上 IPv6。"
      },
      doc: {
        title: "nginx 嘗試 IPv6 位址，而它的容器沒有 IPv6",
        what: "許多公開的名字同時有 IPv4 和 IPv6 位址。nginx 輪流使用全部位址，包括它的容器沒有路由的那些。到那些位址的連線立即失敗（101: Network is unreachable），其他的正常，所以時好時壞。",
        confusedWith: {
          "localhost-dual-stack": "那裡的 IPv6 位址是 ::1，容器自己的",
          "host-firewall-blocks": "那裡網路是通的，失敗的是 IPv4 位址"
        }
      }
    },
    "network-mode-host-mixed": {
      text: {
        backend: "nginx 要找 `{name}`，但 `{service}` 用了 `network_mode: host`：它使用機器的網路，在容器之間沒有位址，Docker 的 DNS 不認識它。",
        proxy: "`{proxy}` 裡的 nginx 用了 `network_mode: host`：它詢問機器的網域名稱伺服器，而那裡不認識這個堆疊的服務，所以找不到 `{name}`。",
        unpublished: "`{proxy}` 裡的 nginx 用了 `network_mode: host`，所以 {host}:{port} 是機器自己的連接埠 {port}，而 `{service}` 沒有把它的連接埠 {port} 發布到那裡。",
        drop: '去掉 `{service}` 的 `network_mode: host`。如果它需要機器的網路，就給 nginx 加上 `extra_hosts: ["host.docker.internal:host-gateway"]`，讓它詢問 host.docker.internal。',
        join: "去掉 `{proxy}` 的 `network_mode: host`，改為發布它的連接埠；或者把 `{name}` 的連接埠發布到 127.0.0.1，讓 nginx 詢問那裡。",
        publish: '把 `{service}` 的連接埠發布給機器：`ports: ["127.0.0.1:{port}:{port}"]`。'
      },
      doc: {
        title: "一方用機器的網路，另一方用堆疊的網路",
        what: "用了 `network_mode: host`，服務就離開了堆疊的網路：它在那裡沒有位址，Docker 的 DNS 不認識它，它也不認識其他服務的名字。nginx 和後端於是互相找不到。",
        confusedWith: {
          "networks-not-shared": "那裡兩者都在堆疊的網路上，只是不同的網路",
          "upstream-host-not-found-service-down": "那裡服務沒有在執行",
          "host-service-bound-loopback": "那裡 nginx 到得了機器，只是被拒絕連線"
        }
      }
    },
    "networks-not-shared": {
      text: {
        summary: "nginx 找不到 `{name}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，它們沒有共同的網路。",
        told: "nginx 找不到主機 `{name}`。如果它背後的容器在執行，兩者可能沒有共同的網路：Docker 的 DNS 只把容器自己所在網路上的名字告訴它。",
        join: "對比兩個容器的網路，讓它們加入同一個（兩個服務的 `networks:`；寫了 `networks:` 的服務就不再屬於 `default`）。",
        fix: "讓兩個服務加入同一個網路：在 `{proxy}` 的 `networks:` 裡加上 {first}。列出了 `networks:` 的服務只屬於列出的網路，不再屬於預設網路。",
        address: "nginx 連不上 {address}，那是 `{service}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，而 Docker 不讓不同網路互通。",
        shared: "`{proxy}` 和 `{service}` 都在 {shared} 上"
      },
      doc: {
        title: "nginx 和後端沒有共同的網路",
        what: "容器只有在共同的網路上才能互相看見。服務一旦列出 `networks:`，就離開了預設網路；nginx 於是既查不到後端的名字，也到不了它的位址。",
        confusedWith: {
          "upstream-name-typo-or-container-name": "那裡堆疊裡沒有服務叫這個名字",
          "upstream-host-not-found-service-down": "那裡服務沒有在執行"
        }
      }
    },
    "nginx-proxy-connect-timeout": {
      text: {
        nobody: "nginx 嘗試連線 {target}，沒有任何回應，連拒絕都沒有：這個堆疊裡沒有容器使用位址 {address}。",
        "nobody-on-machine": "nginx 嘗試連線 {target}，什麼都沒有回傳，連拒絕都沒有：看到的東西裡沒有誰有位址 {address}。",
        held: "nginx 嘗試連線 {target}，也就是 `{service}`，沒有任何回應，連拒絕都沒有。",
        summary: "nginx 嘗試連線 {target}，沒有任何回應，連拒絕都沒有：沒有機器使用這個位址，或者路上有東西丟棄了資料包。",
        name: "不要寫位址，寫後端的服務名。容器的位址只在它重新建立之前有效。",
        "name-on-machine": "寫上後端現在的位址。",
        find: "在 nginx 所在的位置（`docker compose exec {proxy} …`）看看能不能到達 {target}。先檢查位址是否寫錯，再檢查中間有沒有防火牆。加長 `proxy_connect_timeout` 沒有用。",
        "find-on-machine": "在執行 nginx 的機器上試試 {target} 能不能存取（`curl -v --max-time 5 http://{target}/`）。先看位址是不是錯了，再看中間有沒有防火牆。調大 `proxy_connect_timeout` 沒有用。"
      },
      doc: {
        title: "nginx 連線的地方沒有任何應答",
        what: "對方在的話，會立即回應連線請求，要麼接受，要麼拒絕。兩者都沒有，就是資料包丟了：那個位址不屬於任何人，或者防火牆丟棄了它們。nginx 等滿 proxy_connect_timeout（未設定時為 60 秒）後放棄，回傳 504。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡連線已經建立，只是沒有等到回答",
          "host-firewall-blocks": "那裡知道那個位址上有機器並且在監聽",
          "backend-accept-queue-full": "那裡後端在監聽，只是佇列已滿",
          "stale-upstream-ip": "那裡的位址曾經是後端的"
        }
      }
    },
    "published-on-internal-network": {
      text: {
        summary: "compose 把 `{service}` 的連接埠 {port} 發布在機器的連接埠 {host} 上，但 `{service}` 只在 {networks} 上，那裡寫著 `internal: true`：Docker 不會開啟任何連接埠，存取 {host} 的人都會被拒絕。",
        gated: "compose 把 `{service}` 的連接埠 {port} 發布在機器的連接埠 {host} 上，但 `{service}` 只在 {networks} 上，那裡寫著 `internal: true`：Docker 不會開啟任何連接埠。除了 {gates} 沒有誰能把人帶進來，存取 {host} 的人都會被拒絕。",
        fix: "在 `{service}` 的 `networks:` 裡再列出一個不是 internal 的網路，例如 `default`，其餘的仍然封閉。如果不該有人從那裡進來，就去掉 `ports:`。"
      },
      doc: {
        title: "在 internal 網路上發布的連接埠",
        what: "寫了 `internal: true` 的網路和外界互不相通。容器如果只在這樣的網路上，Docker 就不會開啟它的 `ports:`，而且什麼也不說：容器在執行，其他容器也連得上它，只是 `docker ps` 裡看不到連接埠。",
        confusedWith: {
          "nginx-listen-vs-compose-port": "那裡 Docker 打開了連接埠，nginx 監聽的卻是另一個",
          "networks-not-shared": "那裡是 nginx 連不上後端"
        }
      }
    },
    "backend-bind-ipv6-only": {
      text: {
        summary: "`{service}` 只用 IPv6 監聽 [{address}]:{port}。nginx 用 IPv4 連線它的 {host}:{port}，被拒絕。",
        fix: "讓 `{service}` 裡的伺服器監聽 0.0.0.0 而不是 {address}，或者去掉讓它的 IPv6 通訊端不接受 IPv4 的設定（`IPV6_V6ONLY`、`ipv6Only: true`）。",
        both: "`{service}` 在連接埠 {port} 上也接受 IPv4 連線"
      },
      doc: {
        title: "後端只監聽 IPv6",
        what: "繫結到 `::` 的伺服器通常也接受 IPv4 連線，除非它自己、框架或核心（`net.ipv6.bindv6only`）要求只用 IPv6。除非為網路啟用了 IPv6，Docker 的網路只有 IPv4 位址，所以 nginx 在一個看上去完全開放的位址上被拒絕連線。",
        confusedWith: {
          "backend-bind-loopback": "那裡伺服器監聽 127.0.0.1 或 ::1，只對自己開放",
          "ipv6-aaaa-unreachable": "那裡 nginx 用 IPv6 連線，而網路沒有 IPv6",
          "upstream-wrong-port": "那裡 nginx 使用的連接埠上沒有行程監聽"
        }
      }
    },
    "backend-bind-loopback": {
      text: {
        summary: "`{service}` 只監聽 {address}:{port}，它自己的容器之外誰都連不上。nginx 透過網路連線它，被拒絕。",
        "summary-on-machine": "`{service}` 只監聽 {address}:{port}，用別的位址存取不到它。nginx 用的是別的位址，於是被拒絕。",
        variable: "把 `{service}` 的變數 `{variable}` 的值從 {address} 改成 0.0.0.0（如果伺服器從那裡取得它的位址）；否則在啟動指令裡寫明位址。",
        fix: "讓 `{service}` 裡的伺服器監聽 0.0.0.0 而不是 {address}，在啟動指令裡加上 `{option}`。",
        own: "讓 `{service}` 裡的伺服器監聽 0.0.0.0 而不是 {address}。看看啟動它的地方，也就是指令、程式碼或設定：那裡寫著 {address} 或 `localhost`，或者根本沒寫位址，伺服器就自己用 {address}。",
        written: "`{service}` 中的 {server} 只監聽 {address}，它自己的容器之外誰都連不上：把請求發到 `{host}:{port}` 的 nginx 會被拒絕。",
        preset: "沒有告訴 `{service}` 中的 {server} 在哪裡監聽，它就會用 {address}，自己的容器之外誰都連不上：把請求發到 `{host}:{port}` 的 nginx 會被拒絕。",
        told: "nginx 在 `{host}:{port}` 被拒絕連線。如果 `{service}` 在執行，它可能只監聽 127.0.0.1，自己的容器之外誰都連不上。",
        "told-on-machine": "nginx 在 `{host}:{port}` 被拒絕。如果 `{service}` 確實在執行，它可能只監聽 127.0.0.1，用別的位址存取不到它。",
        look: "把這條指令的輸出加到貼上的內容裡：它說明 `{service}` 在哪裡監聽。那必須是 0.0.0.0，而不是 127.0.0.1 或 localhost。",
        elsewhere: "`{service}` 在連接埠 {port} 上接受來自其他容器的連線",
        "elsewhere-on-machine": "`{service}` 在連接埠 {port} 上接受來自迴路以外位址的連線"
      },
      doc: {
        title: "後端只監聽迴路位址",
        what: "在容器裡，127.0.0.1 只指這個容器自己。繫結到它的伺服器能回答在容器裡執行的健康檢查，但來自 nginx 的每個連線都會被拒絕。",
        confusedWith: {
          "upstream-wrong-port": "那裡有一個連接埠對所有人開放，只是不是 nginx 用的那個",
          "backend-not-running": "那裡根本沒有行程監聽"
        }
      }
    },
    "backend-bind-other-address": {
      text: {
        summary: "`{service}` 只監聽 {address}:{port}，那是它在網路 {network} 上的位址。nginx 連線的是它在 {other} 上的位址 {asked}:{port}，被拒絕。",
        variable: "把 `{service}` 的變數 `{variable}` 的值從 `{value}` 改成 0.0.0.0：這樣伺服器就監聽容器的所有位址。",
        option: "讓 `{service}` 裡的伺服器監聽 0.0.0.0，也就是容器的所有位址：在啟動指令裡加上 `{option}`。",
        fix: "讓 `{service}` 裡的伺服器監聽 0.0.0.0，也就是容器的所有位址。看看啟動它的地方，也就是指令、程式碼或設定：容器的名字（`hostname`）或變數 `HOSTNAME` 只代表一個位址。"
      },
      doc: {
        title: "後端監聽的是它在另一個網路上的位址",
        what: "容器在幾個網路上，就在每個網路上各有一個位址。如果讓伺服器監聽容器的名字（`hostname`、`HOSTNAME`，Next.js 自己就會這樣），它只佔用其中一個網路上的位址，從別的網路來的連線都會被拒絕，nginx 也一樣。",
        confusedWith: {
          "backend-bind-loopback": "那裡伺服器監聽 127.0.0.1，只對自己開放",
          "networks-not-shared": "那裡兩者沒有共同的網路",
          "stale-upstream-ip": "那裡 nginx 連線的是容器已經不再擁有的位址"
        }
      }
    },
    "backend-hung-or-paused": {
      text: {
        paused: "`{service}` 的容器被暫停了：它的行程被凍結。核心仍然替它們接受連線，但沒有人應答。",
        hung: "`{service}` 接受連線卻一個都不回答，無論問什麼（{asked}），直接存取和經過 nginx 都一樣：它的行程停住了（被停止，或者互相等待），而不只是慢。",
        unpause: "執行 `docker compose unpause {service}`，並查清是誰暫停了它。",
        fix: "看看它的行程在做什麼：`docker compose top {service}` 會用狀態 T 顯示被停止的行程；列印呼叫堆疊（`py-spy dump`、對 JVM 用 `kill -QUIT`、設定 PYTHONFAULTHANDLER=1 後用 `kill -ABRT`）能看出其他行程在等什麼。加長逾時沒有用。"
      },
      doc: {
        title: "後端被凍結了",
        what: "後端的行程還在，也佔著連接埠，但沒有在執行：被暫停、被訊號停止，或者永遠在互相等待。核心替它們接受連線，所以 nginx 一直等，然後回傳 504。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡多給一些時間後端就會回答",
          "event-loop-blocked": "那裡後端一直能回答，直到一個長請求把它阻塞",
          "dev-reloader-waiting": "那裡是開發伺服器在等人修改有錯的程式碼",
          "backend-accept-queue-full": "那裡連連線都不再被接受"
        }
      }
    },
    "backend-not-running": {
      text: {
        ended: "`{service}` 沒有在執行：它的行程以退出碼 {code} 結束了。",
        killed: "`{service}` 沒有在執行：它的行程被殺掉了（退出碼 137 就是 SIGKILL），可能是因為記憶體用盡。",
        "by-whom": "看看是誰殺掉了它：`OOMKilled` 說明它的容器是否用盡了記憶體，核心記錄說明核心因為記憶體結束了誰。如果兩者都沒有，就是有人停止了它。",
        "by-whom-on-machine": "看看是誰殺掉了它：核心記錄（`journalctl -k`）會寫明因記憶體不足結束了誰。如果裡面沒有，就是有人停掉了它。",
        state: "`{service}` 沒有在執行：它的容器狀態是 {state}。",
        "state-on-machine": "`{service}` 沒有在執行。",
        never: "`{service}` 從來沒有啟動（{state}）。",
        told: "nginx 在 `{host}:{port}` 被拒絕連線：多半是 `{service}` 沒有在執行，或者它的伺服器沒有啟動成功。",
        see: "看看 `{service}` 是否在執行，以及它最後說了什麼；然後修好那個問題。",
        silent: "`{service}` 在執行，但沒有監聽任何連接埠。",
        waiting: "`{service}` 在執行，但沒有監聽任何連接埠；它最後輸出的是 `{words}`。",
        idle: "`{service}` 執行的是 `{command}`，那只是讓容器活著：那裡沒有啟動伺服器，也沒有監聽任何連接埠。",
        serve: "在 `{command}` 的位置寫上啟動伺服器的指令；如果映像檔裡有（`CMD`），去掉 `command:` 就行。",
        start: "看 `{service}` 記錄的末尾（`docker compose logs {service}`），瞭解它為什麼結束。",
        "start-on-machine": "看看 `{service}` 記錄的末尾（單元用 `journalctl`），瞭解它為什麼結束。",
        waits: "看 `{service}` 記錄的末尾（`docker compose logs {service}`），瞭解它在等什麼，或者它是不是用連接埠之外的方式提供服務。",
        "waits-on-machine": "看看 `{service}` 記錄的末尾（單元用 `journalctl`），它在等什麼，或者它是不是不透過連接埠提供服務。",
        listens: "`{service}` 在執行，並監聽 {ports}"
      },
      doc: {
        title: "後端沒有在執行",
        what: "nginx 要把請求發往的容器已經結束、從未啟動，或者裡面的行程不為任何人服務。nginx 連線不到任何服務。只有在沒有任何線索說明原因時，才會把它作為原因報告。",
        confusedWith: {
          "crash-loop-generic": "那裡它被一次又一次地重新啟動",
          "foreground-missing": "那裡它以退出碼 0 結束，好像一切都做完了",
          "backend-bind-loopback": "那裡後端在執行也在監聽，只是只對自己",
          "upstream-wrong-port": "那裡後端在執行，監聽的是另一個連接埠",
          "dependency-unhealthy-blocks-up": "那裡 compose 在等另一個服務，所以沒有啟動它"
        }
      }
    },
    "backend-port-in-use-in-container": {
      text: {
        summary: "`{service}` 裡的伺服器無法監聽 {port}，因為同一個容器裡已經有別的程式在監聽，於是它放棄了。",
        "summary-on-machine": "`{service}` 裡的伺服器程式無法監聽 {port}，因為機器上另一個程式已經在監聽它，於是它放棄了。",
        other: "`{service}` 裡的伺服器無法監聽 {port}，因為同一個容器裡已經有別的程式在監聽：現在回答請求的是那個程式，不是應用。",
        "other-on-machine": "`{service}` 裡的伺服器程式無法監聽 {port}，因為機器上另一個程式在監聽它：現在回應請求的是那個程式，不是應用。",
        fix: "一個連接埠只啟動一個伺服器：給 `{service}` 裡的另一個程式換一個連接埠，把它放進單獨的服務，或者去掉它。檢查啟動指令、它執行的腳本，以及共用它網路的服務（`network_mode`）。",
        "fix-on-machine": "看看誰佔著這個連接埠：`sudo ss -ltnp`。常見的情況是之前手動啟動的一個例項。結束它，或者給兩者之一換一個連接埠。"
      },
      doc: {
        title: "後端的連接埠在容器裡已被佔用",
        what: "容器有自己的連接埠，裡面的兩個程式不能監聽同一個連接埠（errno 98，EADDRINUSE）。後來的那個會結束；於是沒有人提供服務，或者回答的是錯誤的程式。這與主機上的連接埠是否空閒無關。",
        confusedWith: {
          "host-port-already-allocated": "那裡是引擎拒絕發布主機的連接埠，容器沒有啟動",
          "upstream-wrong-port": "那裡伺服器確實在監聽，只是在另一個連接埠"
        }
      }
    },
    "bad-server-cli-args": {
      text: {
        summary: "`{service}` 無法啟動：{program} 看不懂啟動指令裡的參數（{detail}）。",
        joined: "`{service}` 無法啟動：`{detail}` 作為一個參數到了 {program} 那裡。它就不再是選項，而被當成應用的名字。",
        empty: "`{service}` 無法啟動：啟動指令把 `{variable}` 的值給了 `{option}`，而它是空的，所以 {program} 少了一個參數（{detail}）。",
        fill: "給 `{service}` 的 `{variable}` 設一個值。如果 compose 檔案用另一個變數來填它，那個變數就要有值：寫在 `.env` 裡，或者寫在執行 compose 的環境裡。",
        fix: "改正啟動指令裡的選項；`{program} --help` 會列出已安裝版本支援的選項。在 YAML 列表或 exec 形式裡，每個選項和每個值都要單獨成為一項。",
        split: "把選項和值寫成列表裡的兩項，或者用 `=` 寫成一項：`--bind=0.0.0.0:8000`。如果寫的是字元串而不是列表，會在空格處分開。"
      },
      doc: {
        title: "伺服器看不懂它的參數",
        what: "啟動指令給了伺服器不認識的選項，或者讀不懂的值。它列印用法說明，還沒開始監聽就以狀態 2 結束。往往是 YAML 或 exec 形式把幾個詞當作一個參數傳了過去。",
        confusedWith: {
          "exec-form-env-not-expanded": "那裡參數裡有一個沒有被 shell 替換的 `$NAME`",
          "command-not-found": "那裡程式本身不存在",
          "wrong-app-module-path": "那裡參數是對的，只是模組在別處"
        }
      }
    },
    "command-not-found": {
      text: {
        summary: "`{service}` 無法啟動：啟動指令要執行 `{command}`，而它的映像檔裡沒有。",
        "summary-on-machine": "`{service}` 無法啟動：它要執行 `{command}`，而機器上沒有這個程式，或者沒有這個檔案第一行所指的程式。",
        fix: "在 `{service}` 的映像檔裡安裝 `{command}` 並重新建置，或者改正啟動指令裡的名字或路徑。",
        "fix-on-machine": "看看 `{command}` 在不在（`ls -l {command}`，`head -1 {command}`）：常見的情況是虛擬環境被移動過，或者從未建立。把它建好，或者改正啟動指令（單元的是 `ExecStart=`，改完執行 `systemctl daemon-reload`），然後重新啟動。",
        returns: "`{service}` 裡有 `{path}`；核心讀不懂的是它的換行符",
        forbidden: "`{service}` 裡有 `{path}`，只是不允許執行"
      },
      doc: {
        title: "啟動指令不存在",
        what: "容器要執行的程式不在映像檔裡，或者路徑寫錯了。引擎拒絕啟動它，或者容器裡的 shell 報錯並以退出碼 127 結束。",
        confusedWith: {
          "crlf-entrypoint": "那裡腳本存在，只是第一行以回車符結尾",
          "entrypoint-permission-denied": "那裡檔案存在，只是沒有執行權限",
          "python-missing-dependency": "那裡程式啟動了，只是缺少它的某個套件"
        }
      }
    },
    "crash-loop-generic": {
      text: {
        summary: "`{service}` 反覆啟動又退出（{times}，最近一次的退出碼是 {code}{meaning}）。兩次啟動之間沒有行程在監聽，nginx 的連線會被拒絕，或者找不到路由。",
        said: "`{service}` 反覆啟動又退出（{times}，最近一次的退出碼是 {code}{meaning}）；它最後輸出的是 `{words}`。兩次啟動之間沒有行程在監聽，nginx 的連線會被拒絕，或者找不到路由。",
        unread: "檢視上一次執行的最後幾行記錄，原因就寫在那裡。",
        fix: "檢視上一次執行的最後幾行記錄，原因就寫在那裡；只是那種說法本工具不認識。"
      },
      doc: {
        title: "後端不斷當機重新啟動",
        what: "後端每次啟動後很快就退出，重新啟動原則又把它拉起來。只有當記錄沒有給出屬於其他原因的線索時，才會報告這一條。",
        confusedWith: {
          "backend-not-running": "那裡行程只退出了一次，沒有東西再把它啟動起來",
          "foreground-missing": "那裡退出碼是 0：什麼都沒有出錯",
          "startup-race-backend-slow-boot": "那裡它最終會啟動成功"
        }
      }
    },
    "crlf-entrypoint": {
      text: {
        summary: "`{service}` 無法啟動：{path} 用的是 Windows 換行符（CR LF）。CR 被算作第一行裡名字的一部分，而沒有叫那個名字的直譯器；所以 “no such file” 說的並不是腳本本身。",
        fix: "用 LF 換行符儲存腳本。為了讓它在每臺機器上都保持這樣，在 .gitattributes 裡寫 `*.sh text eol=lf`，並執行 `git add --renormalize .`",
        absent: "`{service}` 要啟動的程式根本不在那裡",
        clean: "`{service}` 啟動的腳本都沒有 CR LF 換行符"
      },
      doc: {
        title: "啟動腳本用了 Windows 換行符",
        what: "第一行以 CR LF 結尾的腳本，要找的是名為 “/bin/sh” 加一個回車符的直譯器。這樣的直譯器不存在，而 “no such file or directory” 看上去像是在說腳本，其實腳本就在那裡。",
        confusedWith: {
          "command-not-found": "那裡要啟動的檔案不存在",
          "entrypoint-permission-denied": "那裡退出碼是 126：檔案不允許執行"
        }
      }
    },
    "dev-reloader-waiting": {
      text: {
        broken: "`{service}` 由開發用的過載器執行（{server}），而它的程式碼載入不了（{name}：{message}）。過載器在等人修改：容器在執行，卻沒有人提供服務。",
        "broken-on-machine": "`{service}` 在開發用的自動過載器（{server}）下執行，而它的程式碼載入不了（{name}：{message}）。過載器在等待修改：它繼續執行，卻沒有人提供服務。",
        crashed: "`{service}` 由開發用的過載器執行（{server}）。程式已經結束，過載器在等人修改：容器在執行，卻沒有人提供服務。",
        "crashed-on-machine": "`{service}` 在開發用的自動過載器（{server}）下執行。程式已經結束，過載器在等待修改：它繼續執行，卻沒有人提供服務。",
        fix: "修復 {where} 處的 {name}。沒有人編輯程式碼的地方，啟動伺服器時不要帶過載器（不用 `--reload`、nodemon、`runserver`）：這樣失敗會讓容器結束，就能被看見。",
        "fix-on-machine": "修復 {where} 處的 {name}。沒有人修改程式碼的地方，啟動伺服器程式時不要帶過載器（不要 `--reload`、nodemon、`runserver`）：這樣失敗會讓它結束，看得見，systemd 也能重新啟動它。",
        see: "看那一行上面，是什麼讓程式結束的。沒有人編輯程式碼的地方，啟動時不要帶過載器：這樣失敗會讓容器結束，就能被看見。",
        "see-on-machine": "在那一行上面看看是什麼讓程式結束的。沒有人修改程式碼的地方，啟動時不要帶過載器：這樣失敗會讓它結束，看得見，systemd 也能重新啟動它。"
      },
      doc: {
        title: "開發用的過載器在等人修改",
        what: "uvicorn --reload、nodemon、Django 的 runserver 等有一個父行程，檔案變化時重新啟動伺服器。程式碼載入不了時，父行程會留著等待：沒有退出碼，也沒有重新啟動。nginx 被拒絕連線；如果父行程還佔著連接埠，就會白白等待。",
        confusedWith: {
          "import-time-exception": "那裡伺服器結束了，容器也隨之結束",
          "backend-hung-or-paused": "那裡沒有程式碼載入失敗",
          "dev-autoreload-on-upload": "那裡程式碼是對的，是每次上傳都讓伺服器重新啟動"
        }
      }
    },
    "entrypoint-permission-denied": {
      text: {
        summary: "`{service}` 無法啟動：{path} 在那裡，但不可執行。",
        fix: "在儲存庫裡讓 {file} 可執行，或者在 Dockerfile 裡寫 `RUN chmod +x {path}`。如果檔案是從主機掛載的，主機上的檔案必須可執行。",
        "fix-on-machine": "在機器上讓 {path} 可執行（`chmod +x {path}`），並確認執行它的使用者能進入它上面的每一級目錄（`namei -l {path}`）。如果 {file} 是部署帶來的，在儲存庫裡也要讓它可執行。",
        absent: "`{service}` 要啟動的程式根本不在那裡",
        returns: "{path} 可以執行；核心讀不懂的是它的換行符"
      },
      doc: {
        title: "啟動腳本不允許執行",
        what: "容器要啟動的檔案沒有可執行位，多半是提交時就沒有，或者它是一個目錄。引擎或 shell 以退出碼 126 結束。",
        confusedWith: {
          "command-not-found": "那裡檔案不存在，退出碼是 127",
          "crlf-entrypoint": "那裡檔案可以執行，只是找不到它的直譯器",
          "startup-command-failed": "那裡啟動指令在執行，是其中一步不允許寫入"
        }
      }
    },
    "exec-form-env-not-expanded": {
      text: {
        summary: "`{service}` 無法啟動：它的伺服器原樣得到了 `{argument}`。沒有東西把變數的值填進去，因為啟動指令是 exec 形式（列表），不經過 shell 執行。",
        fix: '讓 shell 來啟動：寫不帶中括號的 `CMD exec gunicorn --bind 0.0.0.0:$PORT …`，或者 `["sh", "-c", "exec …"]`。在 compose 檔案裡 `$$` 會變成 `$`，單個 `$` 則由 compose 自己替換。或者直接寫值，不用變數。',
        "fix-on-machine": "讓 shell 來啟動它，例如在單元裡寫 `ExecStart=/bin/sh -c 'exec gunicorn --bind 0.0.0.0:$$PORT …'`（`$$` 在那裡變成 `$`）；systemd 自己只代入由 `Environment=` 或 `EnvironmentFile=` 設定的變數。或者直接寫值，不用變數。"
      },
      doc: {
        title: "exec 形式裡的變數沒有被替換",
        what: '`CMD ["server", "--port", "$PORT"]` 直接啟動程式。只有 shell 會替換 `$PORT`，而這裡沒有 shell，所以伺服器得到的就是這五個字元，並拒絕它。',
        confusedWith: {
          "bad-server-cli-args": "那裡參數本身有錯，裡面沒有變數",
          "missing-env-var": "那裡變數沒有設定，而應用要讀取它"
        }
      }
    },
    "foreground-missing": {
      text: {
        cut: "compose 啟動 `{service}` 時不經過 shell，並且略去了指令裡 `{kept}` 之後的部分：`{rest}`。所以 {program} 從未啟動，容器執行完就結束了。",
        argument: "`{service}` 的啟動指令是一個列表，沒有 shell 來讀它：`{operator}` 和後面的部分（`{rest}`）都作為參數交給了 `{kept}`。所以 {program} 從未啟動，容器執行完就結束了。",
        shell: "把整行交給 shell，作為列表的最後一項：`{mended}`。",
        list: "把整行交給 shell，作為列表的最後一項：`command: [sh, -c, '…']`，或者把這些步驟放進腳本。",
        background: "`{service}` 的啟動指令把 {program} 放到後臺（`{by}`），然後就執行完了：無論 {program} 怎樣，容器都隨之結束。",
        foreground: "去掉 `{by}`，讓容器執行的就是 {program}。如果旁邊還要執行別的東西，就把那個放到後臺，或者放進單獨的服務。",
        summary: "`{service}` 沒有在執行：它的啟動指令執行完就結束了（退出碼 0），而沒有在需要服務的期間一直執行。",
        fix: "容器的壽命就是它第一個行程的壽命。讓伺服器在前臺啟動：後面不要加 `&`，不要用常駐程式模式（`--daemon`、`-D`），腳本末尾用 `exec`；直譯器要給出它該執行的程式。"
      },
      doc: {
        title: "沒有東西留在前臺",
        what: "第一個行程結束，容器就結束。轉入後臺的伺服器、只做準備工作的腳本、沒有給出程式的直譯器，都會以退出碼 0 結束，容器隨之結束，沒有任何錯誤。",
        confusedWith: {
          "crash-loop-generic": "那裡退出碼表明有東西失敗了",
          "worker-recycle-max-requests": "那裡伺服器先提供了服務，到達上限才結束",
          "command-not-found": "那裡退出碼是 127"
        }
      }
    },
    "host-port-held": {
      text: {
        summary: "`{service}` 無法監聽連接埠 {port}：使用者 {user} 的行程 {pid} 佔用了它（`{command}`），由 {by} 啟動。服務每次啟動都會退出，在這個連接埠上應答的是另一個程式。",
        unseen: "`{service}` 無法監聽 {port}：機器上的另一個程式已經佔用了它，服務每次啟動都會退出。看不到是哪個程式。",
        stop: "查明誰需要行程 {pid}（`{command}`）。如果沒有人需要，就結束它，確認沒有東西會再把它啟動起來，然後啟動 `{service}`；否則給兩者之一換一個連接埠，並相應修改 nginx。",
        find: "檢視是誰佔用了它：`sudo ss -ltnp 'sport = :{number}'`。往往是以前手動啟動的一個例項。結束它，或者給兩者之一換一個連接埠。"
      },
      doc: {
        title: "機器上的另一個程式佔用了連接埠",
        what: "不用容器的機器上，所有程式共用連接埠。以前手動啟動的例項，或者另一個 unit，還佔著連接埠，所以這個 unit 每次啟動都退出（errno 98，EADDRINUSE），請求到達的是錯誤的程式，或者無人應答。",
        confusedWith: {
          "backend-port-in-use-in-container": "那裡兩個程式在同一個容器裡，而容器有自己的連接埠",
          "upstream-wrong-port": "那裡後端在監聽，只是連接埠與 nginx 請求的不同"
        }
      }
    },
    "host-upstream-nobody-listens": {
      text: {
        summary: "nginx 把 {paths} 發到 {host}:{port}，而機器上沒有程式在那裡監聽。也沒有找到會啟動它的 unit 或行程管理器。{well}",
        unread: "nginx 把 {paths} 發到 {host}:{port}，而機器上沒有程式在那裡監聽。沒有找到會啟動它的 unit。機器上執行著 {manager}，當前使用者不能讀取它管理哪些程式，所以也許應該由它來啟動。{well}",
        told: "機器上的 nginx 把請求發到 {host}:{port}，而那裡沒有程式在監聽：這個連接埠所屬的程式已經退出，或者沒有啟動。",
        perhaps: "nginx 把請求發到 {host}:{port}，而那裡沒有程式在監聽。如果 nginx 直接執行在機器上，而不是在容器裡，那麼連接埠 {port} 所屬的程式已經退出，或者沒有啟動。",
        look: "看看連接埠 {port} 所屬的程式最後輸出了什麼（`pm2 logs`、`journalctl -u UNIT`），修好之後重新啟動它。",
        ask: "問啟動 {manager} 的使用者：由那個使用者執行 `{list}`，就能看到 {manager} 是否管理連接埠 {port} 所屬的程式，以及它的狀態。如果沒有，就啟動這個程式，並把它交給 {manager} 或 systemd，讓它在退出和開機之後都能恢復。",
        fix: "啟動連接埠 {port} 所屬的程式，並把它交給 systemd，讓它在退出和開機之後都能恢復（用帶 `Restart=always` 的 unit，然後 `systemctl enable --now`）。用 nohup 手動啟動的程式一旦退出就再也不會回來。",
        listens: "nginx 傳送 {paths} 的連接埠 {port} 上有程式在監聽"
      },
      doc: {
        title: "nginx 在本機轉發的目標連接埠上沒有程式監聽",
        what: "主機上的 nginx 把請求轉發到同一臺機器的一個連接埠，而沒有程式佔用它：以前手動啟動的程式已經退出，或者再也沒有啟動過。有多個上游時，只有這個上游的路徑會失敗，健康檢查路徑也可能無意中就在其中。",
        confusedWith: {
          "unit-not-running": "那裡知道有一個 systemd unit 應該佔用這個連接埠",
          "upstream-wrong-port": "那裡程式在執行，只是監聽另一個連接埠",
          "backend-not-running": "那裡後端是一個容器"
        }
      }
    },
    "illegal-instruction-cpu": {
      text: {
        serving: "`{service}` 的一個行程在處理 {request} 時遇到了這個處理器不認識的指令（{how}，{signal}）。",
        starting: "`{service}` 無法在這裡執行：它的程式使用了這個處理器不認識的指令（{how}，{signal}）。",
        fix: "使用為較舊的處理器建置的映像檔或包（不帶 AVX、AVX2 或 AVX-512：MongoDB 5 之前的版本、`polars-lts-cpu`、不帶 AVX 的 TensorFlow），或者換一臺有這種指令的機器。用 `grep flags /proc/cpuinfo` 檢視。",
        "fix-on-machine": "使用為較舊處理器建置的軟體套件（不需要 AVX、AVX2 或 AVX-512：5 之前的 MongoDB、`polars-lts-cpu`、不帶 AVX 的 TensorFlow），或者換一臺有這條指令的機器。用 `grep flags /proc/cpuinfo` 檢視。"
      },
      doc: {
        title: "處理器缺少某種指令",
        what: "為較新的處理器編譯的程式（MongoDB 5、TensorFlow、polars 裡的 AVX）在較舊的或模擬的處理器上啟動，核心以 SIGILL 結束它，退出碼 132。",
        confusedWith: {
          "image-arch-mismatch": "那裡程式是為另一種處理器建置的，根本啟動不了",
          "process-segfault": "那裡退出碼是 139"
        }
      }
    },
    "kept-program-not-running": {
      text: {
        gaveUp: "{manager} 已經放棄了 `{program}`，不會再啟動它：它每次啟動後很快就結束，次數太多（{how}）。{manager} 本身照常執行，而 `{program}` 該提供服務的地方沒有人應答。",
        gaveUpUnseen: "{manager} 已經放棄了 `{program}`，不會再啟動它：它每次啟動後很快就結束，次數太多。{manager} 本身照常執行，而 `{program}` 該提供服務的地方沒有人應答。",
        stopped: "`{program}` 沒有在執行，{manager} 也不會啟動它：有人在那裡停止了它，或者從 {manager} 啟動以來它就沒有啟動過。",
        ended: "`{program}` 已經結束（{how}），而 {manager} 被設定為不再啟動它，所以它該提供服務的地方沒有人應答。",
        look: "找出 `{program}` 為什麼結束：它最後的話在它的記錄裡，下面的指令會顯示出來。修好之後啟動它：`{start}`。",
        start: "用 `{start}` 啟動它，並確認它一直在執行。要讓它在重新啟動機器之後也會回來：{boot}。",
        runs: "{manager} 說 `{program}` 在執行"
      },
      doc: {
        title: "行程管理器不啟動這個程式",
        what: "在沒有容器的機器上，後端由 pm2 或 supervisord 管理。管理器在執行，所以它的 unit 處於 active 狀態，但它不啟動這個程式：程式結束的次數太多，它已經放棄（pm2 稱之為 errored），或者有人停止了它。在有人再次啟動它之前，nginx 連線它的連接埠時被拒絕。",
        confusedWith: {
          "supervisor-child-dead": "那裡是 supervisord 放棄了程式，並把它標為 FATAL",
          "host-upstream-nobody-listens": "那裡不知道有哪個行程管理器應該啟動它",
          "unit-not-running": "那裡是一個 systemd unit 被停止或者失敗了"
        }
      }
    },
    "missing-interpreter-or-libc": {
      text: {
        script: "`{service}` 無法啟動：{path} 在那裡，但它的第一行要用 {interpreter}，而映像檔裡沒有。“no such file” 說的是 {interpreter}。",
        "script-on-machine": "`{service}` 無法啟動：{path} 存在，但它的第一行要用 {interpreter}，而機器上沒有。“no such file” 說的是 {interpreter}。",
        binary: "`{service}` 無法啟動：{path} 在那裡，但負責載入它的程式不在。“No such file” 指的是程式頭裡寫的載入器：它是為另一種 C 庫（glibc 或 musl）建置的，或者寫了映像檔裡沒有的直譯器。",
        "binary-on-machine": "`{service}` 無法啟動：{path} 存在，但負責載入它的程式不在。“No such file” 指的是程式頭裡寫的載入器：它是為另一種 C 庫（glibc 或 musl）建置的，或者指定了機器上沒有的直譯器。",
        shell: "把第一行改成映像檔裡有的直譯器（幾乎每個映像檔都有 `#!/bin/sh`），或者在映像檔裡安裝 {interpreter}。",
        "shell-on-machine": "把第一行改成機器上有的直譯器（`#!/bin/sh` 到處都有），或者安裝 {interpreter}。",
        build: "使用為這個映像檔的 C 庫建置的 {path}（Debian、Ubuntu 是 glibc，Alpine 是 musl），靜態連結它（Go：`CGO_ENABLED=0`），或者換一個匹配的基礎映像檔。",
        "build-on-machine": "使用適合這臺機器 C 庫的 {path} 版本（Debian、Ubuntu：glibc；Alpine：musl），或者靜態連結（Go：`CGO_ENABLED=0`）。"
      },
      doc: {
        title: "缺少直譯器或 C 庫",
        what: "要啟動的檔案存在，但執行它所需的東西不在：腳本第一行裡的 shell，或者程式建置時所用 C 庫的載入器。核心於是對檔案本身說 “no such file or directory”。",
        confusedWith: {
          "command-not-found": "那裡檔案本身不存在",
          "crlf-entrypoint": "那裡第一行以回車符結尾",
          "image-arch-mismatch": "那裡核心說的是 “exec format error”"
        }
      }
    },
    "process-segfault": {
      text: {
        serving: "`{service}` 的一個行程在處理 {request} 時當機了（{how}，{signal}）：原生程式碼存取了不屬於它的記憶體。這不是程式能捕捉的異常，也不是記憶體不足。",
        starting: "`{service}` 當機了（{how}，{signal}）：原生程式碼存取了不屬於它的記憶體。這不是程式能捕捉的異常，也不是記憶體不足。",
        fix: "找出為 {request} 執行的原生程式碼：C 擴充套件，影像、PDF 或資料庫的庫，經由 ctypes 的呼叫。更新它，或者安裝與這個 C 庫和這個語言版本匹配的建置。在 Python 裡，`PYTHONFAULTHANDLER=1` 會打印出當機的那一行。"
      },
      doc: {
        title: "行程在原生程式碼裡當機",
        what: "行程存取不屬於自己的記憶體（SIGSEGV、SIGBUS）或除以零（SIGFPE），核心就會結束它。它正在處理的請求中斷，nginx 回傳 502；有工作行程的伺服器會啟動另一個，單個行程則以退出碼 139、135 或 136 結束。",
        confusedWith: {
          "container-oom-killed": "那裡退出碼是 137，是記憶體用盡",
          "runtime-abort": "那裡程式有意結束自己（退出碼 134），並說明了原因",
          "process-exit-in-handler": "那裡行程不是因訊號而結束",
          "worker-oom-killed": "那裡工作行程得到的是訊號 9"
        }
      }
    },
    "runtime-abort": {
      text: {
        serving: "`{service}` 的一個行程在處理 {request} 時中止了（{how}，{signal}）：它的執行時或某個原生庫發現自己處於無法繼續的狀態。",
        starting: "`{service}` 中止了（{how}）：它的執行時或某個原生庫發現自己處於無法繼續的狀態。",
        fix: "看這個服務的記錄裡結束之前的最後幾行：沒有捕捉的 C++ 異常、失敗的斷言、損壞的堆。那裡寫著處理 {request} 時庫缺少什麼或弄錯了什麼；補上它，或者更新這個庫。"
      },
      doc: {
        title: "執行時中止",
        what: "執行時或原生庫呼叫了 abort()：沒有捕捉的 C++ 異常、失敗的斷言、損壞的堆。行程因訊號 6 結束（退出碼 134；如果它是容器的第一個行程則是 139），它正在處理的請求中斷。",
        confusedWith: {
          "node-heap-oom": "那裡 Node 在中止之前說堆記憶體已經用滿",
          "gunicorn-worker-timeout": "那裡 gunicorn 中止了慢的工作行程，並且事先寫了 WORKER TIMEOUT",
          "process-segfault": "那裡原生程式碼存取了錯誤的記憶體，一句話都沒說"
        }
      }
    },
    "stale-pidfile": {
      text: {
        summary: "`{service}` 裡的伺服器沒有啟動，因為它發現了 `{file}`，也就是上一次執行留下的 pid 檔案，以為那次執行還在繼續。",
        fix: "每次啟動之前刪除這個檔案（在入口腳本裡，啟動伺服器之前寫 `rm -f {file}`），並且不要讓它進入儲存庫、映像檔和掛載的目錄：把它寫到 /tmp。",
        "fix-on-machine": "每次啟動前刪除這個檔案（單元裡寫 `ExecStartPre=/bin/rm -f {file}`），或者把它寫到 /run 下面，那裡每次開機後都是空的。"
      },
      doc: {
        title: "上一次執行的 pid 檔案讓伺服器無法啟動",
        what: "把行程號寫進檔案的伺服器，下次啟動時會檢視這個檔案。上次沒有正常結束的話，檔案還在掛載的目錄或同一個容器裡。每個容器的行程號都從 1 開始，所以檔案裡的號碼總是屬於某個行程，伺服器就拒絕啟動。",
        confusedWith: {
          "backend-port-in-use-in-container": "那裡確實有另一個程式在監聽連接埠",
          "crash-loop-generic": "那裡記錄沒有說明原因"
        }
      }
    },
    "startup-command-failed": {
      text: {
        hidden: "`{service}` 的啟動指令在 `{step}` 失敗之後還會繼續（`{by}`）：伺服器於是在缺少那一步結果的情況下啟動，或者根本不啟動，而記錄裡沒有說明原因。",
        plain: "各步只用 `&&` 連線，或者寫進帶 `set -e` 的腳本：這樣啟動會在失敗的地方結束，並說明情況。",
        written: "`{service}` 根本走不到啟動伺服器那一步：啟動指令的步驟 `{step}` 要寫入 {target} 下面，而它是唯讀掛載的。",
        writable: "去掉 {target} 掛載上的 `:ro`，或者從啟動指令裡去掉這一步。",
        summary: "`{service}` 根本走不到啟動伺服器那一步：啟動指令先執行的 `{step}` 失敗了。{detail}",
        fix: "讓 `{step}` 成功，或者把它從啟動指令裡去掉：在 `&&` 之後，以及在 `set -e` 之下，一步失敗，後面的就都不會執行。"
      },
      doc: {
        title: "啟動伺服器之前的步驟失敗",
        what: "啟動指令先做一些別的事：建立目錄、修改所有者、收集檔案、遷移。這一步失敗時，`a && b && server` 永遠到不了 server，nginx 連線不到任何服務。",
        confusedWith: {
          "import-time-exception": "那裡伺服器本身啟動了，失敗的是應用",
          "command-not-found": "那裡啟動指令裡的某個程式不存在",
          "entrypoint-permission-denied": "那裡啟動指令裡的某個程式不允許執行",
          "upload-dir-not-writable": "那裡服務在執行，是某個請求不允許寫入"
        }
      }
    },
    "startup-race-backend-slow-boot": {
      text: {
        summary: "nginx 在 `{service}` 就緒之前就開始接受請求：連線一直被拒絕，直到它說自己開始監聽為止（{gap} 秒之後），此後再也沒有被拒絕。",
        benched: "nginx 在 `{service}` 就緒之前就開始接受請求，並被拒絕連線。`{service}` 後來開始監聽了，但在 `fail_timeout` 過去之前，nginx 一直跳過它的伺服器。",
        fix: "讓 nginx 等待：給 `{service}` 一個 `healthcheck`，給 nginx 加上 `depends_on`，寫 `{service}` 和 `condition: service_healthy`。"
      },
      doc: {
        title: "後端還沒就緒，請求就來了",
        what: "啟動時要遷移、載入或編譯的後端，比 nginx 晚開始監聽。在那之前 nginx 回傳 502，之後一切正常。有多個伺服器而 fail_timeout 又很長時，nginx 跳過它們的時間會比實際需要的更久。",
        confusedWith: {
          "backend-not-running": "那裡它一直沒有啟動成功",
          "upstream-wrong-port": "那裡拒絕一直不會停",
          "graceful-restart-gap": "那裡它之前提供過服務，又被重新啟動"
        }
      }
    },
    "supervisor-child-dead": {
      text: {
        gaveUp: "在 `{service}` 裡，supervisord 已經放棄了程式 `{program}`（{how}），其他一切照常：容器在執行，而 `{program}` 該提供服務的地方沒有人應答。{said}",
        "gaveUp-on-machine": "supervisord 放棄了程式 `{program}`（{how}），不再啟動它。supervisord 自己繼續執行，而 `{program}` 該服務的地方沒有人服務。{said}",
        unstartable: "在 `{service}` 裡，supervisord 無法啟動程式 `{program}`，已經放棄了它，其他一切照常：容器在執行，而 `{program}` 該提供服務的地方沒有人應答。{said}",
        "unstartable-on-machine": "supervisord 無法啟動程式 `{program}`，已經放棄了它。supervisord 自己繼續執行，而 `{program}` 該服務的地方沒有人服務。{said}",
        again: "在 `{service}` 裡，程式 `{program}` 一次又一次地結束（{how}），又被 supervisord 重新啟動：容器在執行，而 `{program}` 該提供服務的地方大部分時間沒有人應答。{said}",
        "again-on-machine": "程式 `{program}` 一次又一次結束（{how}），又被 supervisord 重新啟動：大部分時間裡，`{program}` 該服務的地方沒有人服務。{said}",
        command: "supervisord 找不到它：`{program}` 的 `command` 必須是映像檔裡有的程式，不在 PATH 裡的要寫對路徑：改正路徑，或者裝上缺少的東西。",
        "command-on-machine": "supervisord 找不到它：`{program}` 的 `command` 必須是機器上有的程式，不在 PATH 裡的要寫對路徑：改正路徑，或者裝上缺少的東西。",
        fix: "找出 `{program}` 為什麼結束：它最後的話在那一行之前，或者在它的 `stderr_logfile` 指定的檔案裡。為了下次能看見，給容器加一個詢問 `{program}` 的健康檢查，或者把它放進單獨的服務執行。",
        "fix-on-machine": "查明 `{program}` 為什麼結束：`supervisorctl tail -4000 {program} stderr` 顯示它說了什麼。修好之後執行 `supervisorctl start {program}`：放棄之後，supervisord 只等這個指令。"
      },
      doc: {
        title: "被監管的程式已經死了",
        what: "一個容器裡或者一臺機器上有多個程式在 supervisord 之下執行。其中一個結束了，並且被放棄；supervisord 和其他程式繼續執行，所以從外面看一切健康。nginx 連線那個程式的連接埠時被拒絕。",
        confusedWith: {
          "proxy-pass-localhost-in-container": "那裡容器裡只有 nginx，127.0.0.1 是錯誤的位址",
          "backend-not-running": "那裡容器本身已經結束"
        }
      }
    },
    "unit-not-running": {
      text: {
        absent: "機器上沒有 systemd unit `{unit}`：沒有東西啟動 `{service}`，重新啟動機器之後也不會有。",
        masked: "unit `{unit}` 被遮蔽（masked），所以無論誰要求，systemd 都拒絕啟動 `{service}`。",
        stopped: "unit `{unit}` 沒有在執行{since}：它被停止了，或者從未啟動過。{boot}",
        failed: "unit `{unit}` 已經失敗{since}（{why}），systemd 不會再啟動它。{boot}",
        install: "安裝這個 unit：把它的檔案複製到 /etc/systemd/system，然後執行 `systemctl daemon-reload` 和 `systemctl enable --now {unit}`。如果它在那裡叫別的名字，就在 target 裡寫那個名字。",
        unmask: "執行 `systemctl unmask {unit}`，然後 `systemctl enable --now {unit}`。",
        start: "現在啟動它，並讓它每次開機都啟動：`systemctl enable --now {unit}`。然後在它的記錄裡確認它一直在執行。",
        look: "檢視它記錄的末尾，找出退出的原因（`journalctl -u {unit} -n 50`），修好之後執行 `systemctl restart {unit}`。",
        runs: "`{service}` 的 unit 處於 active 狀態"
      },
      doc: {
        title: "systemd unit 沒有在執行",
        what: "後端是機器上的一個 systemd unit，而它沒有處於 active 狀態：被停止、被遮蔽、徹底失敗，或者根本沒有安裝。nginx 連線它的連接埠時被拒絕。沒有 enable 的 unit 每次重新啟動機器之後都會消失。",
        confusedWith: {
          "crash-loop-generic": "那裡 systemd 一次又一次地啟動它",
          "host-upstream-nobody-listens": "那裡不知道有哪個 unit 應該佔用這個連接埠",
          "upstream-wrong-port": "那裡 unit 在執行，只是監聽另一個連接埠"
        }
      }
    },
    "unix-socket-missing": {
      text: {
        unshared: "nginx 要連線 unix 通訊端 {path}，而在 nginx 執行的地方沒有這個檔案：`{proxy}` 的 {folder} 上什麼都沒有掛載，所以看不到另一個容器在那裡建立的通訊端。",
        renamed: "nginx 要連線 unix 通訊端 {path}，而沒有這個檔案：`{backend}` 把通訊端建立在 {made}。",
        summary: "nginx 要連線 unix 通訊端 {path}，而沒有這個檔案：該建立它的伺服器沒有在執行，建立在別處，或者建立在 nginx 看不到的地方。",
        share: "在兩個服務的 {folder} 上掛載同一個卷，或者讓 `{backend}` 監聽連接埠，那樣不需要共享檔案：`--bind 0.0.0.0:8000` 和 `server {backend}:8000;`。",
        "share-on-machine": "讓兩者都能看到目錄 {folder}（帶 PrivateTmp 的 systemd 服務有自己的 /tmp），或者讓 `{backend}` 監聽連接埠，這樣不需要共享檔案：`--bind 127.0.0.1:8000` 和 `server 127.0.0.1:8000;`。",
        fpm: "在兩個服務裡都把同一個卷掛載到 {folder}，或者讓 `{backend}` 監聽連接埠，那就不需要共享檔案：php-fpm 的 pool 裡寫 `listen = 9000`，nginx 裡寫 `fastcgi_pass {backend}:9000;`。",
        "fpm-on-machine": "讓兩邊都看得到目錄 {folder}（設定了 PrivateTmp 的 systemd 服務有自己的 /tmp），或者讓 `{backend}` 監聽連接埠，那就不需要共享檔案：php-fpm 的 pool 裡寫 `listen = 127.0.0.1:9000`，nginx 裡寫 `fastcgi_pass 127.0.0.1:9000;`。",
        rename: "兩邊寫同一個路徑：nginx 裡寫 {made}，或者在 `{backend}` 的啟動指令或設定裡寫 {path}。",
        fix: "看看伺服器是否在執行、它宣佈的是哪個路徑，以及 nginx 看到的是不是同一個目錄：容器需要共享的卷，帶 PrivateTmp 的 systemd 服務有自己的 /tmp。",
        "fix-on-machine": "看看伺服器程式是否在執行，它說自己的路徑是什麼，以及 nginx 看到的是不是同一個目錄：帶 PrivateTmp 的 systemd 服務有自己的 /tmp，所以把通訊端放到 /run 下面。"
      },
      doc: {
        title: "unix 通訊端不存在",
        what: "nginx 透過一個檔案形式的通訊端連線後端，而 nginx 查詢的地方沒有這個檔案（errno 2）。伺服器沒有建立它，用了別的名字，或者建立在兩者不共享的目錄裡。",
        confusedWith: {
          "unix-socket-stale": "那裡檔案存在，只是沒有行程監聽（errno 111）",
          "unix-socket-permission": "那裡檔案存在，只是 nginx 不允許使用（errno 13）"
        }
      }
    },
    "unix-socket-permission": {
      text: {
        summary: "nginx 不允許連線 unix 通訊端 {path}（errno 13）：它的工作行程與 `{backend}` 裡的伺服器使用者不同，而通訊端，或者通往它的某個目錄，對它們是關閉的。",
        fix: "要連線，nginx 的使用者需要通訊端的寫權限，以及上面每個目錄的 `x` 權限。用 `--umask 007` 和雙方共有的組啟動伺服器，或者用 `--umask 000`；並用 `ls -ld {folder} {path}` 檢視權限。",
        fpm: "要連線，nginx 的使用者需要通訊端的寫權限，以及上面每個目錄的 `x` 權限。在 php-fpm 的 pool 裡寫 `listen.mode = 0666`，或者雙方共有的 `listen.group`；並用 `ls -ld {folder} {path}` 檢視權限。",
        uwsgi: "要連線，nginx 的使用者需要通訊端的寫權限，以及上面每個目錄的 `x` 權限。用 `--chmod-socket=666` 啟動 uWSGI，或者用 660 和雙方共有的組；並用 `ls -ld {folder} {path}` 檢視權限。"
      },
      doc: {
        title: "nginx 不允許使用 unix 通訊端",
        what: "連線 unix 通訊端需要對它有寫權限，並且能通過上面的每個目錄。伺服器的 umask 過嚴，或者目錄權限是 750，都會把 nginx 的工作行程擋在外面，因為它們用自己的使用者執行。",
        confusedWith: {
          "unix-socket-missing": "那裡檔案不存在（errno 2）",
          "selinux-denied": "那裡 errno 13 針對的是帶連接埠的位址，而位址沒有權限可言",
          "client-body-temp-unwritable": "那裡 errno 13 針對的是 nginx 自己要寫的檔案"
        }
      }
    },
    "unix-socket-stale": {
      text: {
        summary: "unix 通訊端 {path} 在那裡，但沒有行程監聽（errno 111）：建立它的伺服器已經結束，把檔案留了下來。",
        elsewhere: "unix 通訊端 {path} 在那裡，但沒有行程監聽（errno 111）：是以前的伺服器留下的檔案，`{backend}` 的啟動指令裡沒有它。",
        fix: "啟動監聽 {path} 的伺服器，它會替換這個檔案。如果它已經改用連接埠或別的路徑，就把 nginx 改成那個，並刪除舊檔案（`rm {path}`，或它所在的卷）。"
      },
      doc: {
        title: "沒有伺服器的 unix 通訊端",
        what: "被殺掉的伺服器無法刪除自己的通訊端。檔案留了下來，在卷裡甚至重新啟動之後還在，連線它的人會被拒絕，就像連線關閉的連接埠一樣。",
        confusedWith: {
          "unix-socket-missing": "那裡檔案不存在（errno 2）",
          "backend-not-running": "那裡伺服器沒有在執行；舊通訊端只是表明了這一點"
        }
      }
    },
    "worker-recycle-max-requests": {
      text: {
        ended: "`{service}` 裡的伺服器在 {limit} 個請求之後結束，它就是這樣設定的。它是容器裡唯一的行程，所以容器隨之結束，在重新啟動之前沒有人監聽。",
        "ended-on-machine": "`{service}` 裡的伺服器程式處理 {limit} 個請求後結束，這是按設定做的。沒有父行程替它保持連接埠，所以在重新啟動之前沒有人監聽。",
        worker: "`{service}` 的一個工作行程在 {limit} 個請求之後被回收，它就是這樣設定的，途中丟了一個請求：沒有別的工作行程來接手。",
        fix: "只有在父行程保持連接埠開啟的情況下才回收工作行程，並且至少要有兩個：gunicorn 用 `--workers 2 --max-requests 1000 --max-requests-jitter 100`。沒有必要的話，就去掉這個限制。"
      },
      doc: {
        title: "按請求數回收會丟失一些請求",
        what: "被設定為 N 個請求之後重新啟動工作行程的伺服器，每次都會停止服務片刻。gunicorn 在此期間保持連接埠開啟；單獨的 uvicorn 用 --limit-max-requests 時則直接結束，容器隨之結束。",
        confusedWith: {
          "process-exit-in-handler": "那裡是請求的程式碼讓行程結束",
          "graceful-restart-gap": "那裡是部署用 SIGTERM 讓行程結束",
          "foreground-missing": "那裡容器在提供任何服務之前就結束了"
        }
      }
    },
    "connection-upgrade-hardcoded": {
      text: {
        summary: 'nginx 在每個請求裡都告訴 `{service}` 它要切換協定（`Connection "{value}"`），`{service}` 就把普通請求當成了損壞的 WebSocket：{request} 失敗，而直接存取是正常的。',
        fix: "寫成 `proxy_set_header Connection $connection_upgrade;`，並在 server 旁邊用一個 map 根據 `$http_upgrade` 設定它：預設是 `upgrade`，沒有 Upgrade 時是 `close`。"
      },
      doc: {
        title: "每個請求都帶著 Connection: upgrade",
        what: "常見的 WebSocket 設定會把 Connection 設為 upgrade，對普通請求也一樣。許多伺服器不在意；有些會等待一個永遠不來的交握，然後關閉連線或回傳 400。WebSocket 本身是正常的。",
        confusedWith: {
          "websocket-upgrade-missing": "那裡普通請求正常，WebSocket 不正常",
          "process-exit-in-handler": "那裡直接存取時同一個請求也失敗"
        }
      }
    },
    "fastcgi-http-mismatch": {
      text: {
        http: "nginx 用 HTTP 連線 `{service}`（`proxy_pass`），但在那裡監聽的是 PHP-FPM，它只懂 FastCGI。",
        fastcgi: "nginx 用 FastCGI 連線 `{service}`（`fastcgi_pass`），但在那裡監聽的程式用 HTTP 回答。",
        pass: "把 `proxy_pass` 換成 `fastcgi_pass {target};`，並加上 `include fastcgi_params;` 和 `fastcgi_param SCRIPT_FILENAME`。",
        proxy: "把 `fastcgi_pass` 換成 `proxy_pass http://{target};`。"
      },
      doc: {
        title: "HTTP 和 FastCGI 弄混了",
        what: "proxy_pass 使用 HTTP，fastcgi_pass 使用 FastCGI，nginx 不會改試另一種。PHP-FPM 會一聲不響地關閉以 HTTP 開頭的連線；HTTP 伺服器對 FastCGI 的回答，nginx 讀不懂。兩種情況 nginx 都回傳 502。",
        confusedWith: {
          "process-segfault": "那裡後端聽懂了請求，卻因此當機",
          "http-to-tls-port": "那裡連接埠要求 TLS"
        }
      }
    },
    "grpc-h2-mismatch": {
      text: {
        grpc: "nginx 把 {request} 當作 gRPC（也就是 HTTP/2）轉發（`grpc_pass`），但 `{service}` 用 HTTP/1.1 回答。",
        plain: "nginx 用 HTTP/1 詢問 `{service}`（`proxy_pass`），但它使用的是不帶 TLS 的 HTTP/2，gRPC 伺服器就是這樣。",
        guess: "`{service}` 回答 nginx 的內容不是 HTTP/1：它可能像 gRPC 伺服器那樣使用不帶 TLS 的 HTTP/2，也可能使用 TLS。",
        pass: "對使用 HTTP/1.1 的服務用 `proxy_pass http://…`；`grpc_pass` 只用於 gRPC。",
        fix: "對 gRPC 服務使用 `grpc_pass grpc://…`（以及 `listen … http2`），或者讓 `{service}` 同時支援 HTTP/1.1。",
        tls: "用 https 詢問時後端會應答，所以這些位元組是 TLS"
      },
      doc: {
        title: "HTTP/1 和 HTTP/2 各說各話",
        what: "gRPC 伺服器只使用 HTTP/2，而 proxy_pass 使用 HTTP/1：nginx 讀不懂回答。反過來，對普通網頁伺服器用 grpc_pass 會以 `too large http2 frame: 4740180` 失敗，那是把單詞 HTTP 當成了數字。",
        confusedWith: {
          "http-to-tls-port": "那裡用 https 詢問連接埠會應答",
          "fastcgi-http-mismatch": "那裡有一邊是 FastCGI：連接埠 9000、PHP-FPM"
        }
      }
    },
    "request-header-too-big": {
      text: {
        summary: "nginx 以 {status} 拒絕了 {request}：其中的{what}超過了 nginx 為它準備的緩衝區（{limit}）。",
        behind: "`{proxy}` 後面的 `{inner}` 裡的 nginx 以 {status} 拒絕了 {request}：其中的{what}超過了它準備的緩衝區（{limit}）。",
        fix: "縮小 cookie、權杖和查詢串：會不斷增長的內容應當放進請求體或會話。如果只能如此，就在 server 裡調高 `large_client_header_buffers 4 16k;`（同一連接埠有多個 server 時以第一個為準），後端的限制也要一併調高。"
      },
      doc: {
        title: "請求頭超過了 nginx 的限制",
        what: "nginx 把請求頭的每一行讀進一個 large_client_header_buffers 緩衝區（8 KB）。越來越大的 cookie 或很長的權杖放不下：請求頭過大回傳 400，位址過長回傳 414。它只在 info 級別把這件事寫進錯誤記錄，所以多半看不到記錄。",
        confusedWith: {
          "response-header-too-big": "那裡過大的是後端的回應，nginx 回傳 502",
          "allowed-hosts-missing": "那裡的 400 是應用產生的"
        }
      }
    },
    "response-cl-te-conflict": {
      text: {
        summary: "`{service}` 對 {request} 的回應同時帶有 `Content-Length` 和 `Transfer-Encoding`，兩者互相矛盾：nginx 從 1.23 版起拒絕這樣的回應。",
        fix: "兩者只發送一個：流式回應不要手動設定 `Content-Length`。如果改不了 `{service}`，`proxy_http_version 1.0;` 可以讓多數伺服器不再分塊回答。"
      },
      doc: {
        title: "Content-Length 和 Transfer-Encoding 同時出現",
        what: "回應要麼說明長度，要麼分塊傳送；兩者同時出現正是請求走私的手法（RFC 9112 第 6.3 節）。nginx 到 1.22 為止都接受，從 1.23 起回傳 502。從 1.29.7 起 nginx 預設用 HTTP/1.1 詢問，於是更多後端會分塊回答。",
        confusedWith: {
          "response-duplicate-te": "那裡同一個頭出現了兩次",
          "response-invalid-header": "那裡某個頭的格式不對"
        }
      }
    },
    "response-duplicate-te": {
      text: {
        summary: "`{service}` 對 {request} 的回應裡，`{header}` 頭出現了兩次，nginx 從 1.23 版起拒絕這樣的回應。",
        fix: "只發送一次。多半是 `{service}` 把另一個伺服器的回答連同所有的頭一起轉交，才造成重複：轉交時去掉 `Transfer-Encoding`、`Content-Length`、`Connection` 和 `Keep-Alive`，框架會設定自己的。"
      },
      doc: {
        title: "回應裡 Transfer-Encoding 出現了兩次",
        what: "後端把另一個伺服器回應的頭複製到自己的回應裡，就會發送兩次 Transfer-Encoding: chunked：自己的一次，複製來的一次。nginx 到 1.22 為止都接受，從 1.23 起回傳 502；其他用戶端多半接受。",
        confusedWith: {
          "response-cl-te-conflict": "那裡是兩個不同的頭互相矛盾",
          "response-invalid-header": "那裡某個頭的格式不對"
        }
      }
    },
    "response-header-too-big": {
      text: {
        summary: "`{service}` 作了回答，但回應頭放不進 nginx 的 {limit} 緩衝區（{origin}），於是 nginx 丟棄了這個回應。",
        fix: "為這個 location 設定 {lines}，或者傳送小一些的回應頭：通常是 cookie 和權杖太大。"
      },
      doc: {
        title: "回應頭超過了 nginx 的限制",
        what: "nginx 把回應頭讀進一個大小為 proxy_buffer_size（4 或 8 KB）的緩衝區。更大的回應頭（多半是 cookie）會讓它回傳 502，儘管後端已經完成了工作。直接存取的用戶端會接受它。",
        confusedWith: {
          "response-invalid-header": "那裡的頭是格式不對，不是太大"
        }
      }
    },
    "response-invalid-header": {
      text: {
        summary: "`{service}` 回答了 {request}，但其中有一個頭不成其為頭：`{header}`。nginx 會丟棄這樣的回應。",
        fix: "在 `{service}` 裡找出設定這個頭的地方並改正：名字只用字母、數字和 `-`，沒有空格；值裡沒有換行符和控制字元。"
      },
      doc: {
        title: "回應裡有格式錯誤的頭",
        what: "nginx 嚴格讀取每個回應的頭：從 1.21.1 起，名字裡有空格或控制字元就算錯誤，存取者得到 502，儘管後端已經完成了工作。其他用戶端會放過它。",
        confusedWith: {
          "response-header-too-big": "那裡的頭格式正確，只是太大",
          "response-duplicate-te": "那裡每個頭都正確，只是有一個出現了兩次"
        }
      }
    },
    "websocket-upgrade-missing": {
      text: {
        summary: "nginx 沒有把建立 WebSocket 的要求傳下去：直接存取 `{service}` 的 {path} 時它會同意（101），經過 nginx 它看到的只是普通的 GET（{status}）。",
        logged: "`{service}` 對 {path} 回答了 {status}：那裡應當是 WebSocket，而到達它的是普通的 GET。nginx 只有在被要求的地方才傳遞 `Upgrade`。",
        old: "nginx 傳遞了建立 WebSocket 的要求，但用的是 HTTP/1.0，那裡沒有這回事：直接存取 `{service}` 的 {path} 時它會同意（101），經過 nginx 它回答 {status}。",
        "fix-old": "在這個 location 裡寫 `proxy_http_version 1.1;`。沒有這一行，nginx 就用 HTTP/1.0 詢問（1.29.7 起用 HTTP/1.1）。",
        fix: "在這個 location 裡用 HTTP/1.1 傳遞 `Upgrade` 和 `Connection`。外層塊的 `proxy_set_header` 各行要重複寫在那裡：只要自己有一行，外層的就全部失效。",
        write: "在這個 location 裡寫 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 和 `proxy_set_header Connection $connection_upgrade;`，並在 server 旁邊寫一個由 `$http_upgrade` 得出 `$connection_upgrade` 的 map。",
        sent: "nginx 在這個 location 會傳遞 `Upgrade`"
      },
      doc: {
        title: "WebSocket 請求到達時成了普通請求",
        what: "Upgrade 和 Connection 只針對一段連線，所以 nginx 除非被要求，否則不會傳遞，而且它用 HTTP/1.0 詢問。後端看到的是普通的 GET，回傳 400、404 或 426，其他一切正常。",
        confusedWith: {
          "connection-upgrade-hardcoded": "那裡 WebSocket 正常，普通請求失敗",
          "location-not-matched-static-fallback": "那裡請求沒有到達後端"
        }
      }
    },
    "config-not-loaded": {
      text: {
        outside: "{request} 由 nginx 自己以 {status} 回答，因為本該轉發它的 `{file}` 沒有生效：它在容器裡的位置是 {path}，沒有任何設定包含它。",
        "outside-on-machine": "{request} 由 nginx 自己以 {status} 回應，因為會轉發它的 `{file}` 沒有生效：它在機器的 {path}，而沒有任何設定包含它。",
        absent: "{request} 由 nginx 自己以 {status} 回答，因為本該轉發它的 `{file}` 根本不在 `{service}` 的容器裡。",
        "absent-on-machine": "{request} 由 nginx 自己以 {status} 回應，因為會轉發它的 `{file}` 根本不在 `{service}` 的機器上。",
        rendered: "{request} 由 nginx 自己以 {status} 回答，因為本該轉發它的模板 `{file}` 沒有被填寫：入口腳本不允許寫入 {folder}。",
        conflict: "{request} 由 nginx 自己以 {status} 回答：同一個連接埠上有兩個 server 都叫 `{name}`，nginx 忽略了第二個，而轉發請求的正是它。",
        "fix-conflict": "把你的檔案掛載到自帶的檔案（/etc/nginx/conf.d/default.conf）之上，而不是放在它旁邊，或者給這個 server 換一個名字。",
        "fix-conflict-on-machine": "讓另一個檔案不再生效（Debian 上是連結 /etc/nginx/sites-enabled/default），或者給這個 server 一個自己的名字；然後執行 `systemctl reload nginx`。",
        "fix-names": "給兩個 server 中的一個換一個自己的名字，或者把兩者的 location 放進同一個 server：第一個在 {first}。",
        written: "`{file}` 本該轉發 {request}，但它在容器裡的位置是 {path}，這個映像檔的 nginx 不會讀取那裡。",
        "fix-outside": "把它放到 nginx 會讀取的位置：官方映像檔是 `/etc/nginx/conf.d/NAME.conf`，模板是 `/etc/nginx/templates/NAME.conf.template`。`nginx -T` 會顯示生效的設定。",
        "fix-outside-on-machine": "把它放到 nginx 會讀的位置：/etc/nginx/conf.d/NAME.conf，或者在 Debian 和 Ubuntu 上於 /etc/nginx/sites-enabled 裡建連結；然後執行 `systemctl reload nginx`。`nginx -T` 顯示生效的設定。",
        "fix-absent": "在 Dockerfile 裡複製它（放到 /etc/nginx/conf.d/default.conf），或者在 compose 裡掛載它，然後重新建置。",
        "fix-absent-on-machine": "讓部署把它複製到機器上（作為 /etc/nginx/conf.d/NAME.conf），然後執行 `systemctl reload nginx`。",
        "fix-rendered": "讓入口腳本能夠寫入 {folder}（在 `read_only: true` 之外加一個 tmpfs），或者不用模板，直接掛載寫好的設定。"
      },
      doc: {
        title: "這份設定不是 nginx 讀取的那份",
        what: "nginx 讀取 nginx.conf 以及它包含的檔案，官方映像檔裡只有 /etc/nginx/conf.d/*.conf。放在別處、副檔名不同，或者根本沒進映像檔的檔案什麼都改變不了：回答的是自帶的 default.conf，顯示歡迎頁或 404。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡檔案已經生效，只是沒有一個 location 匹配",
          "old-image-not-rebuilt": "那裡映像檔中是這個檔案的舊版本"
        }
      }
    },
    "default-server-wrong-vhost": {
      text: {
        summary: "{request} 帶來的 Host 是 `{host}`，沒有任何 `server_name` 是它。於是由 nginx 的預設 server 接手（{did}），而不是負責轉發的 `{names}` 那個 server。",
        fix: "把 `{host}` 加進負責轉發的 server 的 `server_name` 行（或者讓那個 server 成為 `default_server`）。如果是檢查用的名字不對，就在它的設定裡設定 `proxy.host`。"
      },
      doc: {
        title: "回答的是錯誤的 server 塊",
        what: "nginx 按 Host 頭選擇 server 塊。不在任何 server_name 裡的名字由預設 server 接手：寫了 default_server 的那個，否則是該連接埠的第一個。那往往是一個拒絕一切的塊，或者自帶的歡迎頁。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡回答的是正確的 server，只是沒有一個 location 匹配",
          "config-not-loaded": "那裡負責轉發的 server 根本沒有生效"
        }
      }
    },
    "envsubst-clobbers-nginx-vars": {
      text: {
        summary: "nginx 沒有啟動：它的設定由 `envsubst` 生成，而 `envsubst` 把屬於 nginx 的 {names} 也替換成了空。{message}",
        written: "呼叫 `envsubst` 時沒有給出變數名單，所以它把屬於 nginx 的 {names} 也替換成空。",
        fix: "告訴 `envsubst` 哪些變數是你的：`envsubst '{list}' < template`。對 /etc/nginx/templates 裡以 `.template` 結尾的檔案，nginx 映像檔會自動這樣做。",
        "fix-on-machine": "告訴 `envsubst` 哪些變數是你的：`envsubst '{list}' < template`。"
      },
      doc: {
        title: "envsubst 替換了 nginx 自己的變數",
        what: "不帶名單的 `envsubst` 會替換每一個 `$name`，包括 nginx 為每個請求填寫的 `$host` 和 `$uri`。環境裡沒有這些變數，於是什麼都不剩：`proxy_set_header Host ;`，nginx 拒絕這樣的設定。",
        confusedWith: {
          "template-env-unset": "那裡是堆疊自己的變數沒有值",
          "nginx-conf-syntax": "那裡檔案本身就是那樣寫的，沒有用模板"
        }
      }
    },
    "fastcgi-script-path-mismatch": {
      text: {
        summary: "nginx 讓 `{service}` 裡的 PHP-FPM 執行一個腳本，而那個路徑下沒有這個腳本：PHP-FPM 回答 `Primary script unknown`，存取者得到 404 `File not found.`",
        fix: "`SCRIPT_FILENAME` 裡的路徑是 `{service}` 容器裡的路徑，不是 nginx 容器裡的。把檔案掛載或複製到兩個容器的同一路徑，或者寫 `{service}` 裡的路徑。",
        "fix-on-machine": "看看 `SCRIPT_FILENAME` 交給 `{service}` 裡的 PHP-FPM 的是什麼路徑（多半是 `root` 加腳本名），檔案在不在那裡，以及行程池有沒有設定 `chroot`，路徑要從它裡面算起。寫上實際存在的路徑。"
      },
      doc: {
        title: "PHP-FPM 找不到腳本",
        what: "nginx 透過 SCRIPT_FILENAME 把腳本的完整路徑交給 PHP-FPM，通常是由自己的 root 拼出來的。如果檔案在 PHP 容器裡的位置不同，或者根本不在，PHP-FPM 就回傳 404 和 File not found，應用的程式碼一行都沒有執行。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡是 nginx 自己找檔案，沒有問別人",
          "location-uri-double-or-stripped-prefix": "那裡回傳 404 的是應用"
        }
      }
    },
    "invalid-url-prefix-variable": {
      text: {
        summary: "nginx 無法轉發到 `{value}`：`proxy_pass` 需要完整的 URL，包括 `http://`，必要時還有連接埠。這個值來自變數，所以 nginx 到每個請求時才發現，並回傳 500。",
        start: "nginx 沒有啟動，因為某個 `proxy_pass` 的 URL 不是以 `http://` 開頭。{message}",
        scheme: "nginx 無法轉發到 `{value}`：`proxy_pass` 只認識 `http://` 和 `https://`，不認識 `{scheme}`。這個值來自變數，所以 nginx 到每個請求時才發現，並回傳 500。",
        empty: "nginx 沒有可以轉發的 URL：`proxy_pass` 裡的變數對這個請求是空的。nginx 到每個請求時才發現，並回傳 500。",
        port: "nginx 無法代理到 `{value}`：冒號後面沒有連接埠。這個值來自變數，所以 nginx 到每個請求時才發現，並回傳 500。",
        "fill-port": "在 `{value}` 的冒號後面寫上連接埠，或者給本該提供連接埠的變數設一個值。",
        fill: "讓這個變數在任何情況下都有完整的 URL，例如 `http://HOST:PORT`：`map` 要在它的 `default` 裡寫上，`if` 裡的 `set` 還需要外面的另一個。",
        replace: "如果 `{value}` 說的是 HTTP，就把 `{scheme}` 換成 `http://`。說別的協定的服務需要別的指令（`fastcgi_pass`、`uwsgi_pass`、`grpc_pass`，純 TCP 則用 `stream`）。",
        fix: "在前面寫上協定：`proxy_pass http://{value};`，或者寫在變數的值裡。"
      },
      doc: {
        title: "proxy_pass 得到的不是 URL",
        what: "proxy_pass 接受 `http://HOST:PORT`。沒有協定時 nginx 拒絕啟動；如果值來自變數，它會啟動，但對每個請求都回傳 500，根本不嘗試連線。",
        confusedWith: {
          "resolver-missing-for-variable": "那裡 URL 是完整的，只是主機名查不到",
          "template-env-unset": "那裡值是空的，因為模板填進去的是空"
        }
      }
    },
    "location-not-matched-static-fallback": {
      text: {
        post: "{method} {path} 根本沒有離開 nginx：沒有一個負責轉發的 `location` 匹配它，於是 nginx 去找檔案，並以 405 拒絕 {method}。",
        summary: "{request} 根本沒有離開 nginx：沒有一個負責轉發的 `location` 匹配它，於是由{where}以 {status} 回答。",
        fix: "加一個覆蓋 {path} 並 proxy_pass 到 `{service}` 的 `location`，或者放寬已有的那個。",
        passed: "nginx 把 {path} 轉發到 {target}",
        unloaded: "`{file}` 裡有對應的 location，但沒有生效",
        folder: "nginx 執行時沒有它的設定：{source} 被掛載了，但並不存在",
        ignored: "nginx 因為名字的緣故忽略了本該轉發它的 server",
        server: "回答的只是預設 server：沒有任何 `server_name` 匹配"
      },
      doc: {
        title: "沒有 location 匹配，nginx 改為提供檔案",
        what: "nginx 選擇最匹配的 location。如果負責轉發的都不匹配，請求就落到提供檔案的那個：對檔案 POST 是 405，檔案不存在是 404，而有 try_files 時 GET 會得到 index.html 和 200，看上去像是成功。",
        confusedWith: {
          "location-uri-double-or-stripped-prefix": "那裡請求到達了後端，只是路徑被改了",
          "backend-not-running": "那裡 nginx 確實在嘗試連線後端"
        }
      }
    },
    "location-uri-double-or-stripped-prefix": {
      text: {
        written: "nginx 在詢問 `{service}` 之前把 {path} 變成了 {sent}，而 `{service}` 的原始碼裡有 {path} 的路由（{declared}），沒有 {sent} 的。",
        double: "nginx 在詢問 `{service}` 之前把 {path} 變成了 {sent}：出現兩個斜槓，因為 `location {pattern}` 不以斜槓結尾，而 proxy_pass 裡的路徑以斜槓結尾。",
        summary: "nginx 在詢問 `{service}` 之前把 {path} 變成了 {sent}，而 `{service}` 不認識那個路徑（{status}）。它認識的是 {path}（{right}）。",
        inner: "`{inner}` 裡的 nginx 在詢問 `{service}` 之前把 {path} 變成 {sent}，得到的是 {status}。直接向 `{service}` 請求 {path}，它回傳 {right}。",
        fix: "寫成 `proxy_pass {target};`，主機和連接埠後面什麼都不要加：這樣 nginx 會原樣傳遞路徑。那裡的路徑，哪怕只有一個 `/`，都會替換掉 `location {pattern}` 匹配的部分。",
        kept: "nginx 把 {pattern} 下面的請求以 {sent}… 的形式發給 `{service}`，而在它的原始碼裡找到的 {count} 條路由沒有一條這樣開頭，例如 {declared}（{at}）。它們得到的回應是 404。",
        cut: "nginx 在詢問 `{service}` 之前去掉了 {pattern}，而在它的原始碼裡找到的全部 {count} 條路由都以它開頭，例如 {declared}（{at}）。它們得到的回應是 404。",
        strip: "如果存取者請求的是 {pattern}…，而 `{service}` 只認識後面的部分，就在位址後面寫一個斜槓，把前綴去掉：`location {slashed}` 配 `proxy_pass {target}/;`。或者在宣告路由時帶上這個前綴。",
        same: "nginx 原樣傳遞 {path}",
        unknown: "用戶端傳送的 {path}，`{service}` 也不認識（{status}）"
      },
      doc: {
        title: "location 和 proxy_pass 改變了路徑",
        what: "proxy_pass 帶有路徑時，哪怕只有一個斜槓，nginx 都會用它替換請求中 `location` 匹配的部分。於是前綴被去掉、重複，或者出現兩個斜槓，後端對它不認識的路徑回傳 404（nginx 手冊，ngx_http_proxy_module，proxy_pass）。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡 nginx 自己回答，沒有轉發",
          "upstream-wrong-port": "那裡根本沒有人應答"
        }
      }
    },
    "nginx-conf-syntax": {
      text: {
        summary: "nginx 沒有啟動，因為它的設定無效：{message}",
        file: "nginx 沒有啟動，因為它的設定需要一個打不開的檔案：`{message}`",
        "fix-file": "把 {name} 複製或掛載到 `{service}` 的容器裡，或者改正引用它的那一行裡的路徑。",
        "fix-file-on-machine": "把 {name} 放到 nginx 查詢的位置，或者改正寫著它的那一行的路徑。`nginx -t` 不啟動就能檢查。",
        "fix-denied": "啟動 `{service}` 的使用者無權讀取 {name}：讓那個使用者可以讀（不是秘密的檔案用 `chmod a+r`，在 Dockerfile 裡用 `--chown`），並且可以進入它上面的各級目錄。",
        "fix-denied-on-machine": "啟動 `{service}` 的使用者無權讀取 {name}：給這個使用者權限（不保密的用 `chmod a+r`，否則用 `chown`），並允許它進入上層目錄。",
        slip: "把 `{word}` 寫成 `{meant}`。",
        fix: "改正 nginx 指出的那一行，或它的前一行：漏掉 `;` 或 `}` 要到下一行才會顯現。`nginx -t` 可以只檢查檔案而不啟動。"
      },
      doc: {
        title: "nginx 設定無效",
        what: "nginx 啟動前讀取全部設定，遇到第一處不明白的地方就退出：漏掉分號或括號、未知或放錯位置的指令、包含的檔案不存在。過載時則繼續沿用舊設定。",
        confusedWith: {
          "upstream-host-not-found-service-down": "那裡設定有效，只是其中的一個主機名查不到",
          "bind-mount-source-missing": "那裡設定檔案是一個目錄"
        }
      }
    },
    "nginx-listen-bind-failed": {
      text: {
        taken: "nginx 沒有啟動：{address} 上已經有別的行程在監聽。可能是同一個容器或網路裡的第二個 nginx，或者同一連接埠寫了第二行 `listen`。",
        "taken-on-machine": "nginx 無法啟動：已經有程式監聽 {address}。那是機器上的另一個程式（Apache、另一個 nginx），或者同一連接埠的第二個 `listen` 行。",
        neighbour: "nginx 沒有啟動：`{other}` 已經在監聽連接埠 {port}，而兩者共用一個網路（`network_mode`），其中一個連接埠只能屬於它們中的一個。",
        denied: "nginx 沒有啟動：它不允許監聽 {address}，因為它不是以 root 執行，而 1024 以下的連接埠只留給 root。",
        address: "nginx 沒有啟動：它的 `listen` 行寫了 {address}，而容器沒有這個位址。",
        "address-on-machine": "nginx 無法啟動：它的 `listen` 行寫了 {address}，這臺機器沒有這個位址，或者 nginx 啟動時還沒有。",
        family: "nginx 沒有啟動：它要監聽 {address}，而容器沒有 IPv6。",
        "family-on-machine": "nginx 無法啟動：它要監聽 {address}，而這臺機器沒有 IPv6。",
        other: "nginx 沒有啟動：它無法監聽 {address}。{message}",
        "fix-taken": "nginx 只啟動一次（`nginx && nginx -g 'daemon off;'` 會啟動兩個），同一連接埠只寫一行 `listen`：`listen [::]:80 ipv6only=off` 和 `listen 80` 之中寫前者就夠了。",
        "fix-taken-on-machine": "看看誰佔著連接埠（`sudo ss -ltnp`），停掉它，或者給兩者之一換一個連接埠；同一連接埠只寫一個 `listen` 行：`listen [::]:80 ipv6only=off` 和 `listen 80` 中寫前一個就夠。",
        "fix-neighbour": "讓 nginx 監聽與 `{other}` 不同的連接埠。發布連接埠的是擁有網路的那個服務：帶有 `network_mode: service:…` 的服務的 `ports:` 不起作用。",
        "fix-denied": "監聽 1024 及以上的連接埠（`listen 8080;`）並在 compose 裡發布它，或者以 root 執行 nginx：它的工作行程並不是 root。",
        "fix-denied-on-machine": "以 root 啟動 nginx（它的單元就是這樣；工作行程以別的使用者執行），或者監聽 1024 及以上的連接埠（`listen 8080;`）。",
        "fix-address": "寫 `listen 80;`，不帶位址：容器有它自己的位址。",
        "fix-address-on-machine": "寫 `listen 80;`，不帶位址，或者寫機器有的位址（`ip addr`）。",
        "fix-family": "去掉 `[::]` 那一行，或者為容器啟用 IPv6。",
        "fix-family-on-machine": "去掉 `[::]` 那一行，或者開啟 IPv6。",
        "fix-other": "改正 `listen` 那一行。"
      },
      doc: {
        title: "nginx 無法監聽它的連接埠",
        what: "nginx 在提供服務之前開啟所有通訊端，只要有一個被拒絕就退出：連接埠已被佔用（98）、需要 root（13）、位址不是這個容器的（99），或者沒有 IPv6（97）。",
        confusedWith: {
          "nginx-listen-vs-compose-port": "那裡 nginx 在執行，是 compose 發布了另一個連接埠",
          "host-port-already-allocated": "那裡是 Docker 得不到主機的連接埠"
        }
      }
    },
    "nginx-listen-vs-compose-port": {
      text: {
        unheard: "請求發往 `{service}` 的連接埠 {port}，但那裡的 nginx 只監聽 {open}：進來的連線會被拒絕，或者在 nginx 見到請求之前就被切斷。",
        inside: "請求發往 `{service}` 的連接埠 {port}，但那裡的 nginx 只監聽 {open}，除了它自己的容器誰也到不了那裡。",
        "inside-on-machine": "請求發往 `{service}` 的連接埠 {port}，但那裡的 nginx 只監聽 {open}，除了這臺機器自己沒有人存取得到。",
        sixOnly: "請求透過 IPv4 發往 `{service}` 的連接埠 {port}，但那裡的 nginx 只監聽 [::]:{port}，後面沒有寫 `ipv6only=off` 時它不接受 IPv4：進來的連線會被拒絕，或者在 nginx 見到請求之前就被切斷。",
        both: "再寫一行 `{line};`：nginx 的 IPv4 和 IPv6 各要一行。",
        widen: "讓 nginx 監聽容器的所有位址：`listen {port};`。",
        "widen-on-machine": "讓 nginx 監聽機器的所有位址：`listen {port};`。",
        listens: "`{service}` 裡的 nginx 監聽連接埠 {port}",
        written: "compose 發布了 `{service}` 的連接埠 {port}，但那裡的 nginx 只監聽 {open}：從主機連接埠 {host} 進來的連線會被拒絕。",
        fix: "讓 nginx `listen {port};`，或者發布它所監聽的連接埠（{open}）。",
        "fix-on-machine": "讓 nginx `listen {port};`，或者存取它監聽的連接埠（{open}）。"
      },
      doc: {
        title: "compose 發布的連接埠上沒有 nginx 在監聽",
        what: '`ports: "443:443"` 通向容器的連接埠 443。如果 nginx 沒有任何 server 監聽那裡，無論它在其他連接埠上設定了什麼，連線都會被拒絕或重置。',
        confusedWith: {
          "upstream-wrong-port": "那裡連得上 nginx，連不上的是後端"
        }
      }
    },
    "nginx-user-missing": {
      text: {
        summary: "nginx 沒有啟動，因為它設定裡的 `user` 行寫的是 `{name}`，而映像檔裡沒有這樣的{what}。",
        "summary-on-machine": "nginx 無法啟動，因為設定裡的 `user` 行寫了 `{name}`，而機器上沒有這個 {what}。",
        fix: "寫映像檔裡有的使用者：官方映像檔是 `user nginx;`，Debian 的是 `user www-data;`，或者去掉這一行。",
        "fix-on-machine": "寫機器上有的使用者（`getent passwd`）：Debian 和 Ubuntu 上是 `user www-data;`，nginx.org 的軟體套件是 `user nginx;`，或者去掉這一行。"
      },
      doc: {
        title: "映像檔裡沒有 nginx 的使用者",
        what: "`user` 行指定 nginx 工作行程使用的使用者和組。來自其他發行版的設定常常寫著這個映像檔裡沒有的名字：www-data 是 Debian 的，nginx 是官方映像檔的，而名為 nobody 的組在 Debian 裡叫 nogroup。",
        confusedWith: {
          "nginx-conf-syntax": "那裡 nginx 看不懂某一行",
          "client-body-temp-unwritable": "那裡使用者存在，只是不允許寫入"
        }
      }
    },
    "no-live-upstreams": {
      text: {
        summary: "nginx 一個都沒有詢問 `{name}` 的伺服器：它們剛才都失敗過，在 `fail_timeout`（未設定時為 10 秒）過去之前都被跳過。",
        down: "上游 `{name}` 的所有伺服器都標記為 `down`，所以 nginx 沒有可以詢問的對象。",
        first: "看這一行之前關於 `{name}` 的第一條錯誤：原因就是那次失敗。伺服器恢復應答後，nginx 會自己再去詢問。",
        unmark: "把應當被詢問的伺服器上的 `down` 去掉。"
      },
      doc: {
        title: "nginx 沒有可以詢問的伺服器了",
        what: "上游有多個伺服器時，nginx 會跳過失敗了 max_fails 次（預設 1 次）的伺服器，持續 fail_timeout（預設 10 秒）。全部被跳過時，它誰都不問就立即回傳 502。這是先前失敗的後果：它之前的第一條錯誤說明了原因。只有當所有伺服器都標記為 `down` 時，它本身才是原因。",
        confusedWith: {
          "backend-not-running": "那裡先前的失敗是連線被拒絕：沒有行程監聽",
          "localhost-dual-stack": "那裡兩個伺服器之一是 localhost 的 IPv6 位址"
        }
      }
    },
    "proxy-loop-to-self": {
      text: {
        written: "nginx 把請求發到 `{host}:{port}`，而那就是它自己：每個請求都會回到它這裡，{times}，直到連線或請求頭用盡。",
        summary: "nginx 從 {address} 收到請求，又發到 {address}，而那就是它自己：每個請求都在轉圈，直到連線或請求頭用盡。",
        fix: "寫應用的名字，而不是 nginx 自己{better}。",
        other: "nginx 把請求發到 `{host}`，不是發給自己"
      },
      doc: {
        title: "nginx 把請求發給了自己",
        what: "proxy_pass 或 upstream 塊裡的某個 server 寫的是 nginx 自己的服務和連接埠。每個請求都會作為新請求回來，X-Forwarded-For 一次比一次長，直到連線用盡（500、502）或請求頭過大（400）。",
        confusedWith: {
          "nginx-worker-connections": "那裡連線因負載而用盡，沒有請求在轉圈",
          "upstream-wrong-port": "那裡問的是另一個服務的錯誤連接埠"
        }
      }
    },
    "proxy-pass-localhost-in-container": {
      text: {
        summary: "nginx 把請求發到 `{host}:{port}`。在容器裡，這指的是容器自己，而那裡的連接埠 {port} 上沒有行程監聽：後端在另一個容器裡。",
        fix: "把 `{host}` 換成後端的服務名：`{service}:{better}`。",
        told: "nginx 把請求發到 `{host}:{port}`，而那裡沒有行程監聽。在容器裡，這個位址指的是 nginx 自己的容器：後端在另一個容器裡。",
        perhaps: "nginx 把請求發到 `{host}:{port}`，而那裡沒有行程監聽。如果 nginx 執行在容器裡，這個位址指的就是這個容器自己：後端在另一個容器裡。",
        machine: "`{proxy}` 直接執行在機器上，在那裡使用迴路位址是對的",
        written: "nginx 把請求發到 `{host}:{port}`。在 `{proxy}` 的容器裡，這指的是容器自己，而它只啟動了 nginx：後端在另一個容器裡。",
        other: "nginx 把請求發到 `{host}:{port}`，那就是 `{proxy}` 自己的容器。除非裡面還有別的程式在那裡監聽，否則每個請求都會被拒絕。",
        name: "把 `{host}` 換成後端的服務名。",
        own: "nginx 自己的容器裡確實有行程監聽連接埠 {port}",
        named: "nginx 詢問的是 `{host}`，不是 localhost"
      },
      doc: {
        title: "在容器裡 proxy_pass 到 localhost",
        what: "每個容器都有自己的迴路位址。`proxy_pass http://localhost:8000` 讓 nginx 在自己的容器裡找後端，而那裡沒有後端。",
        confusedWith: {
          "backend-bind-loopback": "那裡是後端只繫結迴路位址，nginx 問的是正確的容器"
        }
      }
    },
    "published-port-used-inside-network": {
      text: {
        summary: "nginx 把請求發到 `{host}:{port}`，但 {port} 是 compose 發布到主機上的連接埠。容器之間要透過連接埠 {container} 存取 `{service}`。",
        fix: "把 nginx 設定裡的連接埠從 {port} 改成 {container}：`ports:` 發布的連接埠只在主機上有效。",
        written: "nginx 把請求發到 `{host}:{port}`，但 {port} 只是 compose 發布到主機上的連接埠：容器之間要透過連接埠 {container} 存取 `{service}`。",
        unpublished: "compose 沒有把 `{service}` 的另一個連接埠發布為 {port}"
      },
      doc: {
        title: "nginx 在網路內部使用了發布的連接埠",
        what: '`ports: "8001:8000"` 在主機上開啟連接埠 8001。容器之間只有右邊的數字有效。主機連接埠在瀏覽器裡可用，所以看上去是對的，但從 nginx 連線會被拒絕。',
        confusedWith: {
          "upstream-wrong-port": "那裡的連接埠也沒有被發布"
        }
      }
    },
    "redirect-drops-post": {
      text: {
        slash: "{method} {path} 被{who}跳轉（{status}）到同一個路徑，只是末尾多了一個斜槓。用戶端會改用 GET 跟隨，上傳就在半路上丟了。",
        elsewhere: "{method} {path} 被{who}跳轉（{status}）到 {to}。用戶端會改用 GET 跟隨，上傳就在半路上丟了。",
        kept: "{method} {path} 在傳送的地方沒有被接收：{who}把它跳轉（{status}）到 {to}，於是每次上傳都要傳送兩遍，不跟隨跳轉的用戶端則會丟失上傳。",
        tls: "{method} {path} 被{who}跳轉（{status}）到 {to}，而這個堆疊裡沒有任何東西提供 https：上傳無處可去。",
        listen: '讓 nginx 也提供 https（`listen 443 ssl` 加憑證）。如果 TLS 由前面的代理終結，就只跳轉到達那個代理時沒有用 https 的請求：`if ($http_x_forwarded_proto = "http")`。',
        fix: "直接把上傳發到最終的位址：{to}。如果舊位址也必須可用，就不用跳轉來回答它（用一個轉發它的 `location`），或者用保留方法和請求體的 308。"
      },
      doc: {
        title: "跳轉丟失了上傳",
        what: "301 或 302 讓用戶端去別處詢問，而用戶端會改用 GET，並且不帶請求體。末尾少一個斜槓、用 http 而不是 https、網域名稱沒有 www，都會把上傳變成 GET，然後得到 405、404 或一個空列表。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡 POST 本身就得到 405",
          "forwarded-proto-redirect-loop": "那裡跳轉又回到同一個位址"
        }
      }
    },
    "template-env-unset": {
      text: {
        summary: "nginx 沒有啟動，因為填寫它的設定模板時 {names} 沒有值：`{message}`",
        filtered: "nginx 沒有啟動，因為映像檔的入口腳本沒有填寫 {names}，`{filter}` 與它不匹配：`{message}`",
        "fix-filtered": "讓 `{filter}` 也匹配 {names}，或者去掉它：入口腳本只填寫有值的變數，不會動 `$host` 之類。",
        open: "nginx 沒有啟動。它的設定裡有一個缺少主機或連接埠的上游，變數沒有值時模板就會留下這樣的結果：`{message}`",
        written: "模板需要 `{name}`，而 `{service}` 沒有這個名字的變數，於是 `{word}` 原樣留在那裡，nginx 拒絕它。",
        fix: "給 `{service}` 的 {names} 一個值（compose 裡的 `environment`，或 compose 讀取的 `.env` 檔案）。模板裡的預設值（`:-`）不起作用：envsubst 不認識它。",
        "fix-on-machine": "在為 `{service}` 用 `envsubst` 填充模板的地方，給 {names} 一個值。模板裡的預設值（`:-`）沒有用：envsubst 不認識它。",
        switch: "給 `{service}` 設定變數 `{switch}`，值為 `1`（compose 裡的 `environment`）：映像檔的入口腳本隨後會自己設定 `{name}`。"
      },
      doc: {
        title: "nginx 模板的變數沒有值",
        what: "nginx 映像檔啟動時用 envsubst 填寫 /etc/nginx/templates 裡的模板。沒有定義的變數會原樣留在檔案裡，為空的變數會留下空缺。兩者 nginx 都不接受，隨即退出。",
        confusedWith: {
          "nginx-conf-syntax": "那裡檔案本身有錯，那一行沒有變數",
          "envsubst-clobbers-nginx-vars": "那裡連 nginx 自己的變數（$host）也被替換了",
          "upstream-host-not-found-service-down": "那裡名字是完整的，只是沒有誰叫這個名字"
        }
      }
    },
    "upstream-wrong-port": {
      text: {
        summary: "nginx 把請求發到 `{host}:{port}`，但 `{service}` 裡沒有行程監聽連接埠 {port}：它監聽的是 {open}。",
        fix: "把 nginx 設定裡的連接埠從 {port} 改成 `{service}` 監聽的 {better}。或者讓 `{service}` 監聽 {port}。",
        value: "把 `{proxy}` 的 `{variable}` 的值設成 `{service}` 監聽的 {better}：它的設定模板從那裡取得連接埠 {port}。或者讓 `{service}` 監聽 {port}。",
        written: "nginx 把請求發到 `{host}:{port}`，但 `{service}` 中的 {server} 監聽的是連接埠 {open}。",
        exposed: "nginx 把請求發到 `{host}:{port}`，但 `{service}` 的映像檔只宣告了 {open}。如果 `{service}` 確實監聽那裡，請求就會被拒絕。",
        unproven: "看看 `{service}` 監聽哪個連接埠：它的 Dockerfile 宣告了 {better}，但宣告並不會讓伺服器監聽那裡。如果它確實監聽 {better}，就把 nginx 設定裡的連接埠從 {port} 改成 {better}。",
        listens: "`{service}` 監聽連接埠 {port}，正是 nginx 使用的連接埠",
        told: "nginx 在 `{host}:{port}` 被拒絕連線。如果 `{service}` 在執行，它監聽的可能不是 {port} 而是別的連接埠。",
        unit: "這臺機器的 nginx 在 `{host}:{port}` 被拒絕，而正在執行的單元 {unit} 是用連接埠 {open} 啟動的。如果 nginx 要存取的就是這個程式，那麼兩個連接埠不一致。",
        "unit-fix": "如果 nginx 要存取的是 {unit}：把 nginx 設定裡的連接埠從 {port} 改成 {open}，或者用連接埠 {port} 啟動 {unit}。如果它要存取的是另一個程式，那麼那個程式沒有執行。",
        look: "看看 `{service}` 在自己的容器裡監聽哪個連接埠（不是 `ports:` 發布的那個），並寫進 nginx 設定。",
        "look-on-machine": "看看 `{service}` 監聽哪個連接埠（`sudo ss -ltnp`），把它寫進 nginx 的設定。",
        ahead: "nginx 把請求發到 `{host}:{port}`，但 `{service}` 中的 {server} 啟動後監聽的是連接埠 {open}。等 `{service}` 執行起來，nginx 在那裡照樣會被拒絕連線。",
        nobody: "`{service}` 裡沒有行程監聽任何連接埠，所以把 nginx 裡的連接埠換成別的，結果也一樣"
      },
      doc: {
        title: "nginx 使用的連接埠上沒有後端在監聽",
        what: "proxy_pass 裡的位址是對的，後端也在執行，但它監聽的是另一個連接埠。核心拒絕每一個連線，nginx 回傳 502。",
        confusedWith: {
          "published-port-used-inside-network": "那裡 nginx 用的是 compose 發布到主機的連接埠",
          "backend-bind-loopback": "那裡連接埠是對的，只是只對容器自己開放"
        }
      }
    },
    "x-accel-redirect-not-served": {
      text: {
        summary: "`{service}` 對 {request} 回傳 `X-Accel-Redirect: {to}`，讓 nginx 自己傳送這個檔案。nginx 到 {file} 去找，那裡沒有：存取者得到 {status}。",
        fix: "給 nginx 一個 `location {folder}`，裡面寫 `internal;` 和 `alias FOLDER/;`，FOLDER 是 nginx 裡存放這些檔案的目錄。在容器裡，它需要 `{service}` 存放檔案的那個卷。",
        "fix-folder": "`location {pattern}` 接住了它，所以是那裡缺少檔案：讓 nginx 也有 `{service}` 存放檔案的目錄（在容器裡用同一個卷），放在 location 用 `alias` 或 `root` 寫明的路徑上。"
      },
      doc: {
        title: "nginx 找不到 X-Accel-Redirect 指的檔案",
        what: "後端可以回傳 X-Accel-Redirect 頭，把傳送檔案的事交給 nginx。nginx 把頭裡的路徑當作自己的一個請求：沒有對應的 location，或者 nginx 自己的容器裡沒有這個檔案，它就回傳 404，儘管後端已經做完了自己的事。",
        confusedWith: {
          "location-not-matched-static-fallback": "那裡 nginx 根本沒有請求後端"
        }
      }
    },
    "backend-503-shedding": {
      text: {
        shed: "`{service}` 自己回傳 503，因為它的連線數已經達到上限（{server}）。",
        refuses: "`{service}` 自己對 {request} 回傳 503{hint}，不經過 nginx 也一樣：它被設定為拒絕，或者沒有餘力。nginx 只是轉交。",
        more: "給 `{service}` 更多餘力（調高 --limit-concurrency、增加工作行程），或者減少同時到來的請求。",
        off: "在 `{service}` 裡找出回傳 503 的東西：忘了關掉的維護開關、同時請求數的限制、對它所等待的某樣東西的檢查。"
      },
      doc: {
        title: "後端在減負，或者切換到了維護模式",
        what: "應用或它的伺服器有意回傳 503：同時的連線太多、維護模式、熔斷器。不經過 nginx 也得到同樣的回答。",
        confusedWith: {
          "unhandled-exception-500": "那裡記錄中有異常",
          "no-live-upstreams": "那裡 nginx 沒有可用的伺服器，回傳 502"
        }
      }
    },
    "backend-accept-queue-full": {
      text: {
        summary: "`{service}` 監聽連接埠 {port}，卻來不及接受連線：有 {waiting} 個連線在它的佇列裡等待，佇列已滿，所以核心讓 nginx 的新連線一直等到逾時。",
        unix: "通訊端 {socket} 的連線佇列已滿（errno 11）：它背後的程式接受連線的速度趕不上請求到來的速度。",
        fix: "給 `{service}` 更多工作行程或執行緒，讓一個慢用戶端不至於拖住所有人。加長佇列（backlog）只是推遲同樣的結局。",
        workers: "給通訊端背後的程式更多工作行程（gunicorn `--workers`、php-fpm `pm.max_children`），並為短時的突發加長佇列（`backlog`、net.core.somaxconn）。",
        free: "`{service}` 的佇列裡沒有等待的連線"
      },
      doc: {
        title: "後端的連線佇列已滿",
        what: "核心把連線放在佇列裡，直到程式接受它們。只有一個工作行程的程式長時間忙碌時，佇列就會填滿。新連線於是得不到應答：用 TCP 時 nginx 等滿 proxy_connect_timeout 後回傳 504；用 unix 通訊端時立即得知（errno 11）並回傳 502。",
        confusedWith: {
          "host-firewall-blocks": "那裡佇列是空的，因為連線根本沒有到達",
          "nginx-proxy-read-timeout": "那裡連線已經建立，只是回答來得太晚",
          "php-fpm-max-children": "那裡 php-fpm 自己說所有子行程都在忙"
        }
      }
    },
    "container-oom-killed": {
      text: {
        summary: "`{service}` 需要的記憶體超過了它的限制 {limit}，核心因此殺掉了容器的主行程（退出碼 137）。",
        probably: "`{service}` 的主行程被殺掉了（退出碼 137），而沒有人讓 Docker 這樣做：最可能的原因是它需要的記憶體超過了限制 {limit}。",
        told: "核心殺死了 `{program}`（行程 {pid}），因為它所在的容器達到了記憶體限制；機器本身還有記憶體。它與 `{service}` 相符。",
        unseen: "`{service}` 的主行程因記憶體用盡而被核心殺掉（退出碼 137）：用盡的是它自己的限制（沒有看到），或者是整臺機器的記憶體。",
        maybe: "`{service}` 曾被殺掉（退出碼 137 就是 SIGKILL），之後又在執行，而 nginx 丟失了 {request}：可能是處理它時記憶體用盡，除非當時有人停止或重新啟動了 `{service}`。",
        "by-whom": "看看是誰殺掉了它：核心記錄會寫出它因記憶體而結束的行程。如果裡面什麼都沒有，就是有人停止或重新啟動了容器。",
        fix: "給 `{service}` 更多記憶體，或者讓一個請求少用一些：分塊讀寫上傳的檔案，或者少啟動幾個工作行程。",
        alive: "`{service}` 的容器從未結束，所以沒有整個因記憶體不足而被殺",
        other: "`{service}` 的容器以退出碼 {code} 結束，引擎沒有報告記憶體用盡"
      },
      doc: {
        title: "容器因記憶體不足被殺",
        what: "容器裡所有行程合計超過了記憶體限制。核心殺掉主行程，容器以退出碼 137 和 OOMKilled 結束，到 nginx 的連線在請求處理到一半時中斷。",
        confusedWith: {
          "worker-oom-killed": "那裡被殺的是一個工作行程，容器仍在執行",
          "process-exit-in-handler": "那裡退出碼是程式自己的，沒有記憶體事件的報告"
        }
      }
    },
    "disk-full-backend": {
      text: {
        summary: "`{service}` 無法寫入{what}：磁碟上沒有剩餘空間（errno 28）。",
        shared: "`{service}` 沒有共享記憶體了（errno 28）：它容器的 /dev/shm 已滿，而那不是磁碟。沒有寫 `shm_size` 時，Docker 給它 64 MB。",
        "shared-on-machine": "`{service}` 沒有共享記憶體可用了（errno 28）：/dev/shm 滿了，它不是磁碟。",
        "fix-shared": "在 compose 裡調高 `{service}` 的 `shm_size`（`shm_size: 256m`）並重新建立容器，或者讓它少用一些：PostgreSQL 減少並行工作行程（`max_parallel_workers_per_gather`），或者減小 `work_mem`。",
        "fix-shared-on-machine": "看看 /dev/shm 被什麼佔滿（`df -h /dev/shm`，`ls -l /dev/shm`），把它調大（`mount -o remount,size=1G /dev/shm`），或者讓 `{service}` 少用一些：在 PostgreSQL 裡減少並行工作行程（`max_parallel_workers_per_gather`）或調小 `work_mem`。",
        fix: "騰出空間，或者給它更多：`docker compose exec {service} df -h` 顯示哪個磁碟或卷滿了，`docker system df` 顯示 Docker 自己佔用了多少。清理應用留下的東西（臨時檔案、舊的上傳、記錄）。",
        "fix-on-machine": "騰出空間，或者給它更多：`df -h` 顯示哪個磁碟滿了，`df -i` 顯示哪個用完了 inode，`du -xh --max-depth=2 /` 顯示被什麼佔滿。清理應用留下的東西（臨時檔案、舊的上傳、記錄）。"
      },
      doc: {
        title: "後端的磁碟滿了",
        what: "應用或它的資料庫有權寫檔案，但磁碟、卷或 tmpfs 上沒有剩餘空間（errno 28）。它回傳 500，如果啟動就需要空間，則會退出。",
        confusedWith: {
          "disk-full-nginx-temp": "那裡無法寫入的是 nginx，記錄在它自己的錯誤記錄裡",
          "upload-dir-not-writable": "那裡有空間，只是沒有寫入的權限（errno 13、30）",
          "unhandled-exception-500": "那裡的異常與空間無關"
        }
      }
    },
    "disk-full-nginx-temp": {
      text: {
        summary: "nginx 無法存放{what}：{why}（errno 28）。所以凡是超過記憶體緩衝區的請求體，它都自己回傳 500。",
        answer: "nginx 無法在存取者接收時存放 `{service}` 的回應：{why}（errno 28）。所以凡是超過記憶體緩衝區的回應，它都會截斷。",
        fix: "在 nginx 存放臨時檔案的地方騰出空間：加大 tmpfs 的 `size`、使用卷，或者把 `client_body_temp_path` 指向有空間的磁碟。用 `proxy_request_buffering off;` 時，nginx 不存放上傳，直接轉交。",
        "fix-on-machine": "在 nginx 存放臨時檔案的地方騰出空間（`df -h` 顯示哪個磁碟滿了），或者把 `client_body_temp_path` 指向有空間的磁碟。寫上 `proxy_request_buffering off;` 後，nginx 不儲存就把上傳轉交出去。",
        "fix-answer": "在 nginx 存放臨時檔案的地方騰出空間：加大 tmpfs 的 `size`、使用卷，或者把 `{temp}` 指向有空間的磁碟。用 `{most} 0;` 時，nginx 不存放回應，而是等存取者接收。",
        "fix-answer-on-machine": "在 nginx 存放臨時檔案的地方騰出空間（`df -h` 顯示哪個磁碟滿了），或者把 `{temp}` 指向有空間的磁碟。寫上 `{most} 0;` 後，nginx 不儲存回應，改為等待存取者。",
        files: "先看 `docker compose exec {service} df -i`：連檔案都無法建立，所以如果 `df` 顯示還有空間，用完的就是檔案的數量（inode），tmpfs 要加大的是 `nr_inodes`，不是 `size`。否則騰出空間，或者把 `{temp}` 指向有空間的磁碟。",
        "files-on-machine": "先看 `df -i`：連檔案都無法建立，所以如果 `df` 還顯示有空間，用完的就是檔案數（inode）：刪掉那裡數量極多的檔案。否則就騰出空間，或者把 `{temp}` 指向有空間的磁碟。"
      },
      doc: {
        title: "nginx 的臨時檔案沒有空間了",
        what: "放不進 client_body_buffer_size（8 或 16 KB）的請求體會先寫進臨時檔案，大的回應也一樣。如果下面的磁碟或 tmpfs 滿了，上傳就會以 500 失敗，儘管後端還有空間。",
        confusedWith: {
          "client-body-temp-unwritable": "那裡 nginx 根本不允許寫入（errno 13 或 30）",
          "disk-full-backend": "那裡 errno 28 在後端自己的記錄裡"
        }
      }
    },
    "ephemeral-port-exhaustion": {
      text: {
        summary: "nginx 無法建立到 {upstream} 的連線：本機連接埠用完了（errno 99）。到同一位址的每個連線都需要一個自己的連接埠，關閉之後還要佔用一分鐘。",
        fix: "讓 nginx 保留到後端的連線，而不是每個請求都新建一個：在 upstream 塊裡寫 `keepalive 32;`，並加上 `proxy_http_version 1.1;` 和空的 `Connection` 頭。給後端第二個位址，或者放寬 net.ipv4.ip_local_port_range，也有幫助。"
      },
      doc: {
        title: "nginx 的本機連接埠用完了",
        what: "一個連線由兩端的位址和連接埠共同確定。到同一個後端，nginx 最多能有本機連接埠數那麼多的連線，大約 28 000 個；關閉的連線還會在 TIME_WAIT 停留一分鐘。負載高而又沒有 keepalive 時連接埠會用完，nginx 回傳 500 或 502。",
        confusedWith: {
          "backend-not-running": "那裡連線被拒絕（errno 111）",
          "nginx-worker-connections": "那裡達到的是 nginx 自己的上限，它的記錄會寫明"
        }
      }
    },
    "fd-exhaustion": {
      text: {
        summary: "nginx 開啟的檔案數達到了上限（errno 24），而連線也是檔案：`{message}`。所以它自己回傳 500，或者根本不接受存取者的連線。",
        capped: "nginx 開啟的檔案數達到了上限（errno 24），而連線也是檔案：`{message}`。所以它自己回傳 500，或者根本不接受存取者的連線。`worker_rlimit_nofile {wanted}` 在啟動時被拒絕了：系統允許 `{service}` 的更少。",
        "fix-capped": "調高容器的上限：在 compose 裡給 `{service}` 寫 `ulimits: nofile: {wanted}`。`worker_rlimit_nofile` 不能超過它。",
        "fix-capped-on-machine": "提高單元的限制：`LimitNOFILE={wanted}`（對 `{service}` 的單元用 `systemctl edit`），然後重新啟動。`worker_rlimit_nofile` 不能超過它。",
        fix: "調高上限：在 compose 裡給 `{service}` 寫 `ulimits: nofile: 65536`，或者在 nginx.conf 裡寫 `worker_rlimit_nofile`；`worker_connections` 的每個連線算兩個就夠了。",
        "fix-on-machine": "提高限制：在 nginx.conf 裡寫 `worker_rlimit_nofile 65536;`，或在 `{service}` 的單元裡寫 `LimitNOFILE=65536`；`worker_connections` 的每個連線有兩個就夠。"
      },
      doc: {
        title: "nginx 開啟的檔案太多",
        what: "每個連線、臨時檔案和記錄都是一個開啟的檔案，而系統限制一個行程能開啟多少。一個被轉發的請求要佔兩三個。達到上限時，nginx 既不能接受存取者，也不能連線後端。",
        confusedWith: {
          "nginx-worker-connections": "那裡 nginx 自己的上限比系統的低",
          "backend-not-running": "那裡連線被拒絕（errno 111）"
        }
      }
    },
    "host-oom-killed": {
      text: {
        machine: "核心殺死了 `{service}` 的 `{program}`（行程 {pid}），因為機器已經沒有記憶體可用（共 {total}，交換空間 {swap}）。",
        unit: "核心殺死了 `{service}` 的 `{program}`（行程 {pid}），因為它達到了所屬 unit 的記憶體限制（{limit}）。",
        told: "systemd 說核心的 OOM killer 結束了 `{service}` 的一個行程（Result=oom-kill）；它的限制是 {limit}。",
        whole: "核心殺死了 `{program}`（行程 {pid}），因為機器自己的記憶體用完了，而不是某個容器的記憶體：它與 `{service}` 相符。",
        "whole-on-machine": "核心殺掉了 `{program}`（行程 {pid}），因為機器本身的記憶體用完了：它符合 `{service}`。",
        within: "核心殺死了 `{program}`（行程 {pid}），因為它達到了所屬 unit 的記憶體限制：它與 `{service}` 相符。",
        container: "核心因為記憶體殺死了 `{service}` 的一個行程，而它的容器沒有記憶體限制：用完的是整臺機器的記憶體，或者是容器所在的某個 cgroup 的記憶體。",
        share: "減少一個請求佔用的記憶體（分塊讀寫），減少工作行程，或者給機器增加記憶體或交換空間。給每個服務設定記憶體限制之後，核心結束的就是佔用太多的那個，而不是別的。",
        fix: "減少一個請求佔用的記憶體（分塊讀寫），減少工作行程，或者給機器增加記憶體或交換空間。短時間需要大量記憶體的工作，例如建置，不應該放在提供服務的機器上。給這個 unit 設定 `Restart=always`，讓它能夠恢復。",
        raise: "提高這個 unit 的 `MemoryMax`，減少一個請求佔用的記憶體，或者減少工作行程。",
        alive: "核心沒有因為記憶體結束 `{service}` 的任何行程"
      },
      doc: {
        title: "核心因記憶體不足殺死了程式",
        what: "機器或 unit 可用的記憶體用完了，核心在程式工作途中用 SIGKILL 結束了它。程式自己什麼都不會說，核心記錄和 systemd 會說。",
        confusedWith: {
          "container-oom-killed": "那裡是容器達到了 Docker 給它的限制",
          "worker-oom-killed": "那裡是工作行程所在容器自己的限制",
          "unit-not-running": "那裡沒有誰殺死它"
        }
      }
    },
    "jvm-oom": {
      text: {
        summary: "`{service}` 的 Java 堆在請求處理到一半時用滿了（`OutOfMemoryError`）{end}。",
        fix: "調大堆（`-Xmx`，或用 `-XX:MaxRAMPercentage=75` 按容器記憶體的比例），或者讓請求少用一些：用流的方式處理上傳，而不是全部放在記憶體裡。",
        "fix-on-machine": "提高堆的大小（`-Xmx`），或者讓請求少用一些：流式處理上傳，不要把它放在記憶體裡。"
      },
      doc: {
        title: "Java 堆用滿了",
        what: "JVM 給堆設了自己的上限，除非另有指定，遠低於容器的記憶體（四分之一）。需要更多的請求會得到 OutOfMemoryError：回應丟失或變成 500；啟用 ExitOnOutOfMemoryError 時，行程以退出碼 3 結束。",
        confusedWith: {
          "container-oom-killed": "那裡是核心在容器達到記憶體限制時殺掉它，退出碼 137",
          "process-exit-in-handler": "那裡是程式碼自己結束行程"
        }
      }
    },
    "keepalive-close-wait-leak": {
      text: {
        summary: "`{service}` 的連接埠 {port} 上還留著 {count} 個 nginx 早已關閉的連線（CLOSE_WAIT），並且不再為新連線服務：{request} 白等了一場。",
        fix: "對方關閉連線後，`{service}` 也要關閉自己這一端：在 `finally` 或 `with` 裡關閉，出錯之後也一樣；或者更新沒有這樣做的 HTTP 庫。重新啟動只能管到再次積累那麼多為止。"
      },
      doc: {
        title: "後端不關閉自己的連線",
        what: "nginx 關閉連線時，後端也必須關閉自己那一端。忘了關閉的後端會積累 CLOSE_WAIT 狀態的連線，直到連線池或檔案描述子用完：然後它不再接受任何連線，nginx 回傳 504。重新啟動之後能好幾個小時。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡後端在處理請求，最終會回答",
          "backend-hung-or-paused": "那裡連線在等待被接受，幾乎沒有被處理過的",
          "fd-exhaustion": "那裡記錄說開啟的檔案太多（EMFILE，24）"
        }
      }
    },
    "nginx-worker-connections": {
      text: {
        summary: "nginx 沒有可用的連線了：一個工作行程最多 {most} 個，而一個被轉發的請求要佔兩個。所以它自己回傳 500，或者丟棄存取者的連線。",
        fix: "在 `events` 塊裡調高 `worker_connections`（{enough} 或更多），如果開啟檔案數的上限更低，也要一併調高。先看看是不是有很多連線卡住了，卡在哪裡。",
        loop: "這些連線是 nginx 自己的：它轉發到了自己的位址"
      },
      doc: {
        title: "nginx 的連線用完了",
        what: "worker_connections 限制一個工作行程的所有連線：存取者、上游，以及它監聽的通訊端。全部用完時，nginx 對要轉發的請求回傳 500，並丟棄新的存取者。",
        confusedWith: {
          "proxy-loop-to-self": "那裡是 nginx 自己佔滿了連線：上游就是它自己的位址",
          "fd-exhaustion": "那裡先達到的是系統的開啟檔案數上限（errno 24）"
        }
      }
    },
    "nginx-worker-killed": {
      text: {
        killed: "nginx 的一個工作行程在處理請求時被殺掉（訊號 {signal}），存取者的連線因此中斷。`{service}` 的記憶體限制：{limit}；引擎記錄了 {kills} 次因記憶體不足的殺死。",
        group: "nginx 的一個工作行程在處理請求時被殺掉（訊號 {signal}），存取者的連線因此中斷。引擎記錄了 {kills} 次因記憶體不足的殺死，而 `{service}` 沒有記憶體限制：用完的是整臺機器的記憶體，或者是容器所在的某個 cgroup 的記憶體。",
        limited: "nginx 的一個工作行程被殺掉（訊號 {signal}），它手上的請求因此中斷。`{service}` 的記憶體限制：{limit}。",
        unlimited: "nginx 的一個 worker 被殺死（訊號 {signal}），它手上的請求隨之中斷。`{service}` 沒有記憶體限制，所以多半是整臺機器的記憶體用完了。",
        lost: "nginx 的一個工作行程被殺掉（訊號 {signal}），它手上的請求因此中斷。多半是達到了容器或機器的記憶體限制。",
        "lost-on-machine": "nginx 的一個工作行程被殺掉了（訊號 {signal}），它手上的請求因此中斷。原因多半是機器的記憶體，或者它所在單元的限制。",
        ended: "nginx 的一個工作行程自己結束了（訊號 {signal}），存取者的連線因此中斷。",
        memory: "nginx 沒有得到處理請求所需的記憶體（{message}），自己回傳了 500。",
        fix: "調高 `{service}` 的記憶體限制，或者讓 nginx 少用一些：`client_body_buffer_size` 和 `proxy_buffers` 對同時進行的每個請求都要計算一次，更大的請求體應當放在它的臨時檔案裡。",
        "fix-group": "讓 nginx 少用一些記憶體：`client_body_buffer_size` 和 `proxy_buffers` 對同時進行的每個請求都要計算一次，更大的請求體應當放在它的臨時檔案裡。再看看還有什麼佔用記憶體：給每個服務設定限制之後，核心結束的就是佔用太多的那個。",
        "fix-ended": "去掉不是 nginx 自帶的模組，或者讓 nginx 和模組使用互相匹配的版本。"
      },
      doc: {
        title: "nginx 的工作行程被殺",
        what: "nginx 的主行程會馬上啟動另一個工作行程，但死掉的那個手上的請求全部中斷：連線被重置，或者得到空回應。訊號 9 多半意味著達到了容器的記憶體限制，訊號 11 意味著某個模組當機了。",
        confusedWith: {
          "container-oom-killed": "那裡結束的是後端的容器",
          "worker-oom-killed": "那裡被殺的是後端的工作行程，nginx 報告 502"
        }
      }
    },
    "node-heap-oom": {
      text: {
        summary: "V8 在處理 {request} 時結束了 `{service}` 的行程：JavaScript 堆用滿了。這與容器的記憶體無關。",
        "summary-on-machine": "V8 在處理 {request} 時結束了 `{service}` 的行程：它的 JavaScript 堆滿了。和機器的記憶體無關。",
        starting: "`{service}` 無法啟動：V8 在載入程式碼時結束了它的行程，因為 JavaScript 堆用滿了。這與容器的記憶體無關。",
        "starting-on-machine": "`{service}` 無法啟動：V8 在載入程式碼時結束了它的行程，因為 JavaScript 堆用滿了。這與機器的記憶體無關。",
        load: "啟動時少在記憶體裡放東西，或者調高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（單位 MB，要低於容器的限制）。",
        "load-on-machine": "啟動時少在記憶體裡放東西，或者調高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（單位 MB，要低於機器的記憶體）。",
        fix: "處理 {request} 時少在記憶體裡放東西：分塊讀取上傳的檔案，而不是一次讀完。如果確實需要那麼多，就調高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（單位 MB，要低於容器的限制）。",
        "fix-on-machine": "處理 {request} 時少放一些在記憶體裡：分塊讀取上傳，不要一次讀完。如果確實需要那麼多，就提高 V8 自己的限制：`NODE_OPTIONS=--max-old-space-size=1024`（單位 MB，低於機器的記憶體）。"
      },
      doc: {
        title: "Node 的 JavaScript 堆用滿了",
        what: "V8 給堆設了自己的上限，來自 `--max-old-space-size` 或它探測到的記憶體。需要更多的請求會讓行程以 `JavaScript heap out of memory` 結束（退出碼 134 或 139），nginx 回傳 502，而容器的記憶體看上去可能很正常。",
        confusedWith: {
          "container-oom-killed": "那裡是核心殺掉行程（137），行程自己什麼都沒說",
          "node-uncaught-exception": "那裡是帶有呼叫堆疊的異常讓行程結束"
        }
      }
    },
    "php-fpm-max-children": {
      text: {
        summary: "`{service}` 裡 PHP-FPM 的 {limit} 個子行程全都在忙，而 `pm.max_children` 不允許更多：後來的請求在它的佇列裡等待，直到 nginx 放棄。",
        fix: "在記憶體允許的範圍內，在行程池的設定（www.conf）裡調高 `pm.max_children`，並看看是什麼讓子行程忙那麼久（PHP-FPM 的 slowlog 會告訴你）。"
      },
      doc: {
        title: "PHP-FPM 不能再啟動更多子行程",
        what: "PHP-FPM 的每個子行程處理一個請求。pm.max_children 個都在忙的時候，後來的請求在通訊端的佇列裡等待；等待超過 fastcgi_read_timeout，nginx 就回傳 504。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡是一個請求耗時很長；這裡它還沒有開始",
          "backend-hung-or-paused": "那裡 PHP-FPM 自己不再執行，也什麼都不說",
          "backend-accept-queue-full": "那裡連佇列都不接受連線"
        }
      }
    },
    "php-memory-limit": {
      text: {
        summary: "`{service}` 裡的 PHP 在 {where} 結束了請求：它需要的記憶體超過了 PHP 的 `memory_limit` 允許一個腳本使用的 {limit}。",
        fix: "讓腳本少用記憶體（分塊讀取檔案，用完就釋放），或者在 `{service}` 的 php.ini 裡調高 `memory_limit`。容器的記憶體是另一個限制，這裡並沒有達到。",
        "fix-on-machine": "讓腳本少用記憶體（分塊讀取檔案，用完就釋放），或者在 `{service}` 的 php.ini 裡提高 `memory_limit`。機器的記憶體是另一個限制，沒有達到。"
      },
      doc: {
        title: "PHP 腳本需要的記憶體超過 memory_limit",
        what: "PHP 允許每個請求使用 memory_limit 那麼多記憶體（未設定時為 128 MB）。需要更多的腳本會以致命錯誤結束：PHP 回傳 500，子行程繼續執行，nginx 轉交這個 500。",
        confusedWith: {
          "worker-oom-killed": "那裡是核心殺掉子行程，nginx 回傳 502",
          "unhandled-exception-500": "那裡是腳本拋出了自己的異常"
        }
      }
    },
    "worker-oom-killed": {
      text: {
        shared: "`{service}` 的 {workers} 個工作行程共用 {limit} 記憶體，平均每個最多 {each} MB。它們的工作同時需要更多記憶體時，核心會在請求處理到一半時殺掉其中一個，而容器看上去仍然健康。",
        summary: "`{service}` 的一個工作行程在處理 {request} 時被殺掉了：它的容器達到了記憶體限制 {limit}。容器本身仍在執行，所以所有健康檢查看上去都正常。",
        told: "核心用 SIGKILL 殺掉了 `{service}` 的一個工作行程，而在那之前伺服器自己並沒有逾時：記憶體用盡時就是這個樣子。容器本身仍在執行。",
        "told-on-machine": "核心用 SIGKILL 殺掉了 `{service}` 的一個工作行程，而在此之前沒有伺服器程式自己的逾時：記憶體不夠時就是這個樣子。伺服器程式本身繼續執行。",
        kernel: "核心殺死了 `{program}`（行程 {pid}），因為它所在的容器達到了記憶體限制。如果它是 `{service}` 的幾個工作行程之一，容器本身仍在執行。",
        fix: "調高 `{service}` 的記憶體限制，少啟動幾個工作行程，或者讓請求少用記憶體（分塊讀取檔案，用完就釋放）。加長逾時或改其他代理設定都沒有用。",
        enough: "`{service}` 沒有行程因記憶體不足而被殺（核心的計數是零）",
        ended: "`{service}` 的容器本身結束了"
      },
      doc: {
        title: "工作行程因記憶體不足被殺",
        what: "一個容器裡有多個工作行程，容器達到記憶體限制時，核心會殺掉佔用記憶體最多的那個。它正在處理的請求就此中斷，nginx 回傳 502，而容器看上去一直是健康的。",
        confusedWith: {
          "host-oom-killed": "那裡容器沒有限制，用完的是整臺機器的記憶體",
          "container-oom-killed": "那裡被殺的是主行程，容器以 137 結束",
          "gunicorn-worker-timeout": "那裡是 gunicorn 自己結束工作行程，並且事先寫了 WORKER TIMEOUT",
          "process-exit-in-handler": "那裡沒有行程因記憶體不足而被殺"
        }
      }
    },
    "client-body-timeout-408": {
      text: {
        summary: "nginx 放棄等待 {method} {path} 的請求體：兩次收到資料之間的間隔超過了 {limit}。它關閉了連線並記下 408；後端什麼都沒有看到。",
        fix: "把 `client_body_timeout` 設為慢速線路上傳時兩段資料之間所需的時間（預設 60s），或者分成更小的塊上傳。"
      },
      doc: {
        title: "上傳的速度對 nginx 來說太慢",
        what: "client_body_timeout 是兩次讀取請求體之間允許的最長間隔。超過之後，nginx 不作回答就關閉連線：瀏覽器報告連線被重置，只有存取記錄裡有 408。",
        confusedWith: {
          "nginx-client-max-body-size": "那裡 nginx 回傳 413",
          "server-request-timeout": "那裡放棄的是後端，nginx 報告 502"
        }
      }
    },
    "client-timeout-499": {
      text: {
        finished: "{request} 的用戶端等了 {seconds} 秒就放棄了，nginx 記下 499。`{service}` 當時正在處理，後來以 {status} 完成。",
        summary: "{request} 的用戶端在得到回答之前就離開了（{seconds}），nginx 記下 499：結束請求的既不是 nginx，也不是 `{service}`。",
        fix: "給用戶端（瀏覽器、負載均衡器、健康檢查、這個檢查的 `request-timeout`）多於 `{service}` 處理 {request} 所需的時間，或者讓它更快：這麼長的工作應當放到後臺。"
      },
      doc: {
        title: "用戶端沒等到回答就離開了",
        what: "499 只出現在 nginx 的存取記錄裡：它表示 nginx 還在等後端時，用戶端關閉了連線。用戶端自己的時限比工作所需的時間短；調高 nginx 的逾時沒有用。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡放棄的是 nginx，回傳 504，錯誤記錄裡有一行記錄",
          "nginx-read-timeout-midstream": "那裡 nginx 切斷了已經開始的回應"
        }
      }
    },
    "event-loop-blocked": {
      text: {
        summary: "`{service}` 處理 {request} 的時候，不回答其他任何人：{meanwhile}。{server} 在一個迴圈裡處理行程的所有請求，而 {request} 的處理函式在工作或等待期間一直佔著這個迴圈。",
        fix: "把耗時的工作移出事件迴圈：Python 用 `await asyncio.to_thread(…)` 或行程池（FastAPI 裡用普通 `def` 寫的處理函式會自動在執行緒裡執行），Node 用 worker 執行緒；並使用不會阻塞的庫來等待。增加工作行程只會讓它少發生一些。"
      },
      doc: {
        title: "一個請求阻塞了事件迴圈",
        what: "使用事件迴圈的伺服器（uvicorn、hypercorn、Node）在一個執行緒裡處理一切。處理函式長時間計算，或呼叫了會阻塞的東西，就會讓行程的其他請求全部停下，連健康檢查也不例外；nginx 對它們全都回傳 504。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡其他請求同時能得到回答",
          "backend-hung-or-paused": "那裡任何時候都沒有回答",
          "gunicorn-worker-timeout": "那裡伺服器自己結束耗時過長的工作行程"
        }
      }
    },
    "gunicorn-worker-timeout": {
      text: {
        shorter: "nginx 被設定為等 `{service}` {nginx} 秒，而那裡的 gunicorn 在 {gunicorn} 秒後就結束工作行程（{origin}）：更耗時的請求仍然以 502 告終。",
        waiting: "工作行程被結束時正在等用戶端的下一段資料，因為 nginx 在這裡不緩衝請求",
        raise: "把 gunicorn 的 `--timeout` 設得比最慢的請求所需的時間長，再把 nginx 的 proxy_read_timeout 設得比它更長。",
        summary: "`{service}` 裡的 gunicorn 在 {took} 秒後殺掉了自己的工作行程 {pid}，因為 {request} 的耗時超過了 `--timeout`。",
        killed: "`{service}` 裡 gunicorn 的工作行程 {pid} 被 SIGKILL 殺掉了。對於耗時超過 `--timeout` 的工作行程，gunicorn 自己就會這樣做，並且事先會寫 WORKER TIMEOUT。",
        told: "`{service}` 裡的 gunicorn 殺掉了自己的工作行程 {pid}（WORKER TIMEOUT），因為某個請求的耗時超過了 `--timeout`。",
        fix: '把 gunicorn 的 `--timeout` 調到工作所需的時間以上，並低於 nginx 的 proxy_read_timeout，或者把工作移出請求。這不是記憶體不足，即使記錄裡還寫著 "Perhaps out of memory?"。'
      },
      doc: {
        title: "gunicorn 結束了耗時過長的工作行程",
        what: "工作行程超過 --timeout 秒（未設定時為 30）沒有報到，gunicorn 的主行程就會殺掉它。請求就此丟失：21 版以前 nginx 回傳 502，從 22 版起同步工作行程還會回傳 500。",
        confusedWith: {
          "worker-oom-killed": "那裡被殺之前沒有 WORKER TIMEOUT，而且核心記錄了因記憶體不足而被殺的行程",
          "nginx-proxy-read-timeout": "那裡 nginx 先放棄，回傳 504"
        }
      }
    },
    "keepalive-race": {
      text: {
        summary: "nginx 透過保留著的空閒連線（`keepalive`）把 {request} 發給 `{service}`，而 `{service}` 恰好在那一刻關閉了它。請求本身沒有問題：再試一次就能得到回答。nginx 自己不會重發 POST。",
        shorter: "nginx 透過保留著的空閒連線（`keepalive`）傳送 {request}，而 `{service}` 恰好在那一刻關閉了它：`{service}` 保留 {theirs} 秒，nginx 最多保留 {ours} 秒。同樣的請求再發一次就能得到回答；nginx 自己不會重發 POST。",
        maybe: "nginx 正在傳送 {request} 時，`{service}` 關閉了連線。如果這很少發生，而且 nginx 保留著到上游的連線（`keepalive`），那就是在 `{service}` 關閉空閒連線的那一刻重用了它。",
        fix: "讓後端保留空閒連線的時間比 nginx 長：Node `server.keepAliveTimeout = 75_000`、uvicorn `--timeout-keep-alive 75`、gunicorn `--keep-alive 75`。或者把 upstream 塊裡的 `keepalive_timeout` 設得比後端的時間短。",
        without: "nginx 不保留到上游的連線（沒有 `keepalive`）"
      },
      doc: {
        title: "空閒連線在 nginx 重用它時被關閉",
        what: "使用 `keepalive` 時 nginx 會重用到後端的連線。如果後端的空閒時限（Node 和 uvicorn 是 5 秒，gunicorn 是 2 秒）比 nginx 的（60 秒）短，請求就可能正好碰上連線關閉：後端根本沒有看到它，nginx 回傳 502，很少發生，而且只在空閒之後。",
        confusedWith: {
          "process-exit-in-handler": "那裡後端的行程退出了",
          "backend-closes-before-body-read": "那裡每次大的上傳都失敗，直接存取得到 4xx",
          "go-panic-recovered": "那裡後端的記錄寫著 `http: panic serving`",
          "server-request-timeout": "那裡每次都在同樣的時間之後中斷"
        }
      }
    },
    "nginx-proxy-read-timeout": {
      text: {
        summary: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放棄了，而 `{service}` 還在處理。",
        slow: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放棄了，而 `{service}` 還在處理。直接存取時，`{service}` 在 {direct} 秒後回答。",
        hung: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放棄了。直接存取時，`{service}` 在 {direct} 秒內也沒有回答：它卡住了，或者需要更長的時間。",
        find: "先弄清 `{service}` 在等什麼（鎖、另一個服務、永遠不會來的回應）。只有當工作確實會結束時，加長 `{directive}` 才有用。",
        told: "nginx 等 `{service}` 對 {request} 的回答，等滿了 `{directive}` 允許的時間（未設定時為 60 秒）就放棄了。",
        raise: "為這個 location 把 `{directive}` 調到工作所需的時間以上，或者讓 `{service}` 先回答，其餘的之後再做。",
        fix: "為這個 location 把 `{directive}` 調到工作所需的時間以上。耗時的工作更好的辦法是：立即回答，然後在後臺處理。"
      },
      doc: {
        title: "nginx 等待的時間比後端工作的時間短",
        what: "nginx 等待回應的下一段資料，最長 proxy_read_timeout（未設定時為 60 秒）。後端需要更長時間時，nginx 回傳 504 並關閉連線，儘管什麼都沒有壞。",
        confusedWith: {
          "gunicorn-worker-timeout": "那裡是應用伺服器結束了自己的工作行程：502 或 500，記錄裡有 WORKER TIMEOUT",
          "backend-hung-or-paused": "那裡直接存取也得不到回答"
        }
      }
    },
    "nginx-read-timeout-midstream": {
      text: {
        summary: "`{service}` 開始回答 {request}，然後停頓了，nginx 等下一段等了 {limit}，就切斷了回應：存取者得到狀態 200 和半個回應。",
        fix: "為這個 location 把 `{directive}` 調到最長的停頓以上，或者讓 `{service}` 中途傳送一些內容（server-sent events 的註解行、結果的一部分）。"
      },
      doc: {
        title: "nginx 在回應的中途放棄",
        what: "proxy_read_timeout（未設定時為 60 秒）也適用於回應的兩段資料之間。停頓更久的流（server-sent events、正在思考的語言模型、緩慢的報表）會在狀態碼發出之後被切斷，所以存取者看到的是 200 和沒有結尾的回應。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡還什麼都沒有收到，存取者得到 504",
          "client-timeout-499": "那裡離開的是用戶端，nginx 本來還會等",
          "process-exit-in-handler": "那裡是後端關閉連線，沒有逾時"
        }
      }
    },
    "php-request-terminate-timeout": {
      text: {
        summary: "`{service}` 裡的 PHP-FPM 在 {seconds} 秒後，請求處理到一半時結束了子行程 {pid}：超過了 `request_terminate_timeout` 允許的時間。",
        fix: "在行程池的設定（www.conf）裡把 `request_terminate_timeout` 調到最慢的請求所需的時間以上，並低於 nginx 的 fastcgi_read_timeout；或者把工作移出請求。"
      },
      doc: {
        title: "PHP-FPM 結束了耗時過長的請求",
        what: "請求的耗時超過 request_terminate_timeout，PHP-FPM 就會結束處理它的子行程。到 nginx 的連線中斷，nginx 回傳 502；新的子行程馬上啟動，所以一切看上去都健康。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡 nginx 先放棄，回傳 504",
          "worker-oom-killed": "那裡子行程被訊號 9 殺掉，沒有哪一行說它逾時",
          "process-segfault": "那裡子行程因訊號 11 結束"
        }
      }
    },
    "requests-served-one-by-one": {
      text: {
        summary: "`{service}` 一次只處理一個請求。{request} 需要 {one} 秒；同時發出的請求裡，第二個在 {two} 秒後才得到回答，依此類推，直到 nginx 不再等待（{waited} 秒）：{of} 個裡有 {failed} 個失敗。",
        fix: "讓它能同時處理多個請求：增加工作行程（uvicorn 的 `--workers`，gunicorn 的 `-w`），並且不要在事件迴圈裡做會阻塞的工作（FastAPI 裡用普通 `def` 寫的處理函式會自動在執行緒裡執行）。如果請求在等一把鎖，就縮短持有它的時間。把 `proxy_read_timeout` 調大只會讓佇列更長。"
      },
      doc: {
        title: "請求互相等待",
        what: "後端一次只處理一個請求：它只有一個工作行程，或者處理函式阻塞了事件迴圈，或者一直持有一把鎖。單獨一個請求沒有問題；幾個請求同時到來時，每一個都要等前面的做完，排在最後的等得比 nginx 願意等的還久。所以只有在有負載時才會失敗，而且時有時無。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡單獨一個請求就比 nginx 等待的時間長",
          "event-loop-blocked": "那裡處理一個請求時，其他路徑也得不到回答",
          "backend-accept-queue-full": "那裡連線根本沒有被接受"
        }
      }
    },
    "server-request-timeout": {
      text: {
        answered: "`{service}` 的伺服器在 {seconds} 秒後以 408 結束了 {request}：在它允許的時間內請求沒有完整到達。",
        closed: "`{service}` 每次都在 {seconds} 秒後中斷 {request}，而它的行程還活著，記錄裡也沒有說明原因：它的伺服器只給一個請求這麼多時間（{setting}）。",
        unnamed: "`{service}` 每次都在 {seconds} 秒後中斷 {request}，而它的行程還活著，記錄裡也沒有說明原因。伺服器自己的時限就是這個樣子。",
        fix: "把伺服器自己給一個請求的時間調到最慢的請求所需以上：Node `requestTimeout`、Go `ReadTimeout` 和 `WriteTimeout`、Puma `first_data_timeout`、Tomcat `connectionTimeout`。nginx 的逾時幫不上忙。"
      },
      doc: {
        title: "後端的伺服器按自己的時限結束請求",
        what: "HTTP 伺服器有自己的計時：Node 會結束 300 秒內沒有完整到達的請求，Go 的 WriteTimeout 不作回答就關閉連線。於是每次都在同樣的時間之後以 408 或連線關閉告終，而行程繼續執行。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡放棄的是 nginx，回傳 504",
          "gunicorn-worker-timeout": "那裡 gunicorn 寫 WORKER TIMEOUT 並結束工作行程",
          "keepalive-race": "那裡請求立即失敗，下一個就能得到回答"
        }
      }
    },
    "single-worker-self-call": {
      text: {
        summary: "`{service}` 在問自己：它處理一個請求的時候，經過 nginx 向自己的位址傳送 {inner}，而沒有剩下的工作行程來回答（{workers}）。兩者互相等待，直到逾時為止。",
        fix: "直接呼叫函式，不要請求 URL：要的東西就在同一個程式裡。或者讓伺服器的工作行程或執行緒數多於同時可能發生的這種呼叫（gunicorn：`--workers 3`、`--threads 4`）。加長逾時只會等得更久。"
      },
      doc: {
        title: "唯一的工作行程在等自己",
        what: "處理函式直接或經過 nginx 請求自己服務的 URL。只有一個工作行程，而它正忙於這個處理函式，就沒有人能回答：請求一直等到逾時。有多個工作行程時，只要它們同時都這樣做，也會發生同樣的事。",
        confusedWith: {
          "nginx-proxy-read-timeout": "那裡後端一直在工作，只是需要更長時間",
          "backend-hung-or-paused": "那裡沒有任何請求得到回答，連健康檢查也沒有",
          "event-loop-blocked": "那裡是長時間的計算阻塞了其他請求，沒有去問誰",
          "unhandled-exception-500": "那裡的異常與自己服務的回答無關"
        }
      }
    },
    "uwsgi-harakiri": {
      text: {
        summary: "`{service}` 裡的 uWSGI 在請求處理到一半時殺掉了自己的工作行程 {pid}，因為請求的耗時超過了 `harakiri`{limit}。",
        fix: "在 uWSGI 的設定裡把 `harakiri` 調到最慢的請求所需的時間以上，並低於 nginx 的 uwsgi_read_timeout；或者把工作移出請求。"
      },
      doc: {
        title: "uWSGI 殺掉了耗時過長的工作行程",
        what: "設定了 harakiri 時，uWSGI 的主行程會殺掉請求耗時過長的工作行程。到 nginx 的連線中斷，nginx 回傳 502；新的工作行程馬上啟動。",
        confusedWith: {
          "worker-oom-killed": "那裡被殺之前沒有 HARAKIRI 這一行",
          "nginx-proxy-read-timeout": "那裡 nginx 先放棄，回傳 504"
        }
      }
    },
    "http-to-tls-port": {
      text: {
        summary: "nginx 用不帶 TLS 的 {spoken} 連線 `{service}`（`{pass} {plain}://…`），但它的連接埠 {port} 要求 TLS：用 https 詢問時它會應答。",
        met: "nginx 用不帶 TLS 的 {spoken} 連線 `{service}`（`{pass} {plain}://…`），而 `{service}` 抱怨說連接埠 {port} 上要用 TLS。",
        announced: "nginx 用不帶 TLS 的 {spoken} 連線 `{service}`（`{pass} {plain}://…`），但 `{service}` 說它在連接埠 {port} 上用的是 TLS。",
        guess: "nginx 用不帶 TLS 的 {spoken} 連線 `{service}` 的連接埠 {port}，這通常是 TLS 連接埠，而連線沒有得到應答就被關閉了。",
        written: "nginx 用普通 HTTP 連線 `{service}` 的連接埠 {port}（`proxy_pass http://…`），但那裡的 {server} 啟動時帶了憑證，所以它要求 TLS。",
        fix: "把 `{pass}` 裡的 `{plain}://` 改成 `{secure}://`，或者使用 `{service}` 提供不帶 TLS 的 {spoken} 的連接埠。"
      },
      doc: {
        title: "用 http 連線使用 https 的後端",
        what: "proxy_pass 以 http:// 開頭，而後端的連接埠要求 TLS。多數伺服器會一聲不響地關閉這樣的連線，看上去像是當機（502）；nginx、Go 和 Tomcat 會回傳 400，並說明要用 HTTPS。",
        confusedWith: {
          "https-to-plain-http": "那裡正好相反",
          "process-exit-in-handler": "那裡行程退出了，用 https 詢問也沒有人應答",
          "grpc-h2-mismatch": "那裡連接埠使用不帶 TLS 的 HTTP/2"
        }
      }
    },
    "https-to-plain-http": {
      text: {
        summary: "nginx 用 TLS 連線 `{host}:{port}`（`{pass} {secure}://…`），但 `{service}` 在那個連接埠上不使用 TLS。",
        written: "nginx 用 TLS 連線 `{host}:{port}`（`proxy_pass https://…`），但 `{service}` 中的 {server} 啟動時沒有帶憑證，所以用的是普通 HTTP。",
        fix: "把 `{pass}` 裡的 `{secure}://` 改成 `{plain}://`。存取者照樣使用 https：它到 nginx 為止，網路內部不用 TLS。"
      },
      doc: {
        title: "用 https 連線使用 http 的後端",
        what: "proxy_pass 以 https:// 開頭，所以 nginx 發起 TLS 交握。後端用普通 HTTP 回答，那不是 TLS，nginx 回傳 502。",
        confusedWith: {
          "http-to-tls-port": "那裡正好相反：後端要求 TLS",
          "tls-sni-missing": "那裡後端使用 TLS，但拒絕了交握"
        }
      }
    },
    "tls-cert-file-missing": {
      text: {
        missing: "nginx 沒有啟動，因為它打不開{what} {path}：`{service}` 的容器裡沒有這個檔案。",
        "missing-on-machine": "nginx 無法啟動，因為打不開{what} {path}：沒有這個檔案。",
        denied: "nginx 沒有啟動，因為它不允許讀取{what} {path}。",
        invalid: "nginx 沒有啟動，因為{what} {path} 不可用：`{message}`",
        unnamed: "nginx 沒有啟動，因為某個啟用 TLS 的 server 沒有憑證：{message}",
        "fix-ca": "把 CA 的憑證掛載或複製到 {path}，或者改正路徑：應當是簽發對方憑證的那個 CA 的憑證。它不是機密，可以放在儲存庫裡。",
        "fix-dh": "去掉這一行：沒有它 nginx 也能工作，如今的瀏覽器用 ECDHE 協商金鑰。如果必須保留，就生成這個檔案（`openssl dhparam -out dhparam.pem 2048`），並掛載或複製到 {path}。",
        "fix-denied": "讓啟動 nginx 的使用者可以讀取 {path} 並通過它上面的各級目錄：在寫了 `user:` 或去掉了 capabilities 的容器裡，那不是 root。",
        "fix-invalid": "讓 {path} 裡是那一行要的內容，格式為 PEM：`ssl_certificate` 要憑證，`ssl_certificate_key` 要與之對應的金鑰，不帶口令。兩者匹配時，`openssl x509 -noout -pubkey -in CERTIFICATE` 和 `openssl pkey -pubout -in KEY` 的輸出相同；續期會同時更換兩者。",
        fix: "把{what}掛載或複製到 {path}，或者改正路徑。Let's Encrypt 的憑證要掛載整個 /etc/letsencrypt：`live` 裡的檔案是指向 `archive` 的連結。如果憑證只在部署時才產生，就給這個檢查一個自簽名的替代品。",
        "fix-on-machine": "把{what}放到 {path}（`certbot certificates` 會列出 Let's Encrypt 的憑證），或者改正路徑。`nginx -t` 不啟動就能檢查。",
        "fix-ca-on-machine": "把 CA 的憑證放到 {path}，或者改正路徑：應當是簽發對方憑證的那個 CA 的憑證。`nginx -t` 不啟動就能檢查。",
        "fix-dh-on-machine": "去掉這一行：沒有它 nginx 也能工作，如今的瀏覽器用 ECDHE 協商金鑰。如果必須保留，就生成這個檔案：`openssl dhparam -out {path} 2048`。",
        "fix-denied-on-machine": "讓 root 或啟動 nginx 的使用者可以讀取 {path} 並通過它上面的各級目錄。`nginx -t` 不啟動就能檢查。"
      },
      doc: {
        title: "nginx 需要的憑證不存在",
        what: "nginx 啟動前會開啟設定裡的每一個憑證和金鑰，只要有一個缺失、不可讀，或者兩者不匹配，就會退出。憑證很少放在儲存庫裡，所以只憑儲存庫建置的堆疊最先暴露這個問題。",
        confusedWith: {
          "nginx-conf-syntax": "那裡是某一行寫錯了，不是檔案",
          "bind-mount-source-missing": "那裡 Docker 在檔案的位置建了一個目錄"
        }
      }
    },
    "tls-client-certificate-missing": {
      text: {
        summary: "`{service}` 要求連線它的一方出示憑證（雙向 TLS），而 nginx 沒有出示，所以 `{service}` 結束了會話（alert {alert}）。",
        fix: "給 nginx 一個 `{service}` 接受的憑證：在 `{family}_pass` 旁邊寫 `{family}_ssl_certificate` 和 `{family}_ssl_certificate_key`。伺服器名或別的加密套件在這裡無濟於事。",
        shown: "nginx 有憑證可以出示（`{family}_ssl_certificate`）"
      },
      doc: {
        title: "後端要求 nginx 出示憑證",
        what: "使用雙向 TLS 時，伺服器也檢查用戶端的憑證。nginx 出示的是 proxy_ssl_certificate 裡的憑證，沒有這一行就不出示：伺服器以 alert 116（TLS 1.3）或 40（更早的版本）結束會話，nginx 回傳 502。",
        confusedWith: {
          "tls-sni-missing": "那裡的 alert 40 或 112 與伺服器名有關，傳送名字的用戶端沒有憑證也能連上",
          "tls-upstream-verify-failed": "那裡是 nginx 不接受後端的憑證"
        }
      }
    },
    "tls-protocol-mismatch": {
      text: {
        summary: "nginx 和 `{service}` 沒有共同的 TLS 版本，或沒有共同的加密套件（{reason}），所以建立不了會話。",
        limited: "nginx 對 `{service}` 只允許使用 {allowed}（`{directive}`），而後者一個都不接受（{reason}）。",
        fix: "讓 `{family}_ssl_protocols` 和 `{family}_ssl_ciphers` 包含 `{service}` 支援的內容，最好兩行都去掉；如果 `{service}` 太舊，就更新它。"
      },
      doc: {
        title: "沒有共同的 TLS 版本",
        what: "TLS 會話的兩端必須在版本和加密套件上達成一致。舊指南裡抄來的 proxy_ssl_protocols、舊版 OpenSSL，或者只接受 TLS 1.3 的伺服器，都會讓雙方毫無交集，nginx 回傳 502。",
        confusedWith: {
          "tls-sni-missing": "那裡 nginx 自己的設定沒有限制版本，而且會發送名字的用戶端能連上",
          "https-to-plain-http": "那裡後端根本不使用 TLS"
        }
      }
    },
    "tls-sni-missing": {
      text: {
        summary: "`{service}` 拒絕了 nginx 的 TLS 會話（alert {alert}）：nginx 沒有說明它要哪個伺服器名，而 `{service}` 只有已知名字的憑證。",
        guess: "`{service}` 拒絕了 nginx 的 TLS 會話（alert {alert}）。多半是它要先知道伺服器名，而 nginx 除非被要求，否則不會發送。",
        other: "`{service}` 拒絕了 nginx 的 TLS 會話（alert {alert}）：nginx 要的伺服器名是 `{name}`，而 `{service}` 沒有這個名字的憑證；用別的名字詢問時它會應答。",
        fix: "在 `{family}_pass` 旁邊加上 `{family}_ssl_server_name on;`。傳送的名字是 `{family}_pass` 裡的主機名；如果那是 upstream 塊的名字或一個位址，就再用 `{family}_ssl_name` 寫上真正的名字。",
        "fix-name": "加上 `{family}_ssl_name`，寫 `{service}` 的憑證裡有的名字。沒有它時 nginx 傳送的是 `{family}_pass` 裡的主機名，哪怕那只是 upstream 塊的名字。",
        sent: "nginx 在這裡會發送伺服器名（`{family}_ssl_server_name on`）"
      },
      doc: {
        title: "沒有傳送 TLS 伺服器名",
        what: "擁有多個憑證的伺服器（CDN、共享主機、ingress 控制器）根據 TLS 交握裡的名字（SNI）選擇憑證。nginx 除非被要求，否則不會向上遊傳送名字；被要求時傳送的是 proxy_pass 裡的主機名，那可能只是 upstream 塊的名字。於是伺服器拒絕交握，nginx 回傳 502。curl 和瀏覽器總是會發送所存取的名字。",
        confusedWith: {
          "https-to-plain-http": "那裡的應答根本不是 TLS（wrong version number）",
          "tls-protocol-mismatch": "那裡的 alert 是 70，或者 OpenSSL 說 unsupported protocol",
          "tls-upstream-verify-failed": "那裡是 nginx 拒絕憑證，而不是伺服器拒絕 nginx"
        }
      }
    },
    "tls-upstream-verify-failed": {
      text: {
        summary: "nginx 會檢查 `{service}` 的憑證（`{family}_ssl_verify on`），而且不接受它：{reason}。",
        named: "nginx 會檢查 `{service}` 的憑證（`{family}_ssl_verify on`）：憑證有效，但不適用於 nginx 期望的名字 `{name}`。",
        trust: "把簽發它的 CA（自簽名的就是憑證本身）放進 `{family}_ssl_trusted_certificate` 指定的檔案；中間的憑證必須由伺服器傳送。",
        chain: "把簽發它的 CA 放進 `{family}_ssl_trusted_certificate` 指定的檔案；中間的憑證必須由伺服器傳送。nginx 只跟隨其中的 {depth} 個：更多的時候它同樣找不到 CA，直到 `{family}_ssl_verify_depth` 等於它們的數量。在 `{service}` 前面執行 `openssl s_client -showcerts` 會列出它傳送了什麼。",
        early: "比較 nginx 所在機器的時鐘和 `{service}` 的憑證開始生效的日期（`openssl x509 -noout -dates`）：要麼時鐘不對，要麼憑證是為以後簽發的，必須重新簽發。",
        renew: "更新 `{service}` 的憑證，並重新啟動它，讓它出示新憑證。",
        name: "把 `{family}_ssl_name` 設為憑證裡有的名字。沒有設定時，nginx 期望的是 `{family}_pass` 裡的主機名，哪怕那只是 upstream 塊的名字。"
      },
      doc: {
        title: "nginx 不接受後端的憑證",
        what: "寫了 proxy_ssl_verify on，nginx 就會檢查後端的憑證由誰簽發、有效期到何時、適用於哪個名字。不接受的就回傳 502。瀏覽器信任與否不算數：只看 proxy_ssl_trusted_certificate。",
        confusedWith: {
          "tls-sni-missing": "那裡是後端以 alert 拒絕會話",
          "https-to-plain-http": "那裡後端根本不使用 TLS"
        }
      }
    },
    "backend-body-limit-413": {
      text: {
        summary: "`{service}` 自己不接受這麼大的上傳（{limit}）：{message}。所以它{answered}；nginx 只是轉交。",
        silent: "`{service}` 自己對 {size} 的上傳回傳 413，不經過 nginx 也一樣：它的框架或它自己的程式碼只接受更小的。",
        behind: "`{service}` 自己對 {size} 的上傳回傳 413：nginx 把它轉交過去，沒有提到大小，而且頁面也不是 nginx 的。它的框架或它自己的程式碼只接受更小的。",
        "fix-php": "在 php.ini 或行程池的設定裡（`php_admin_value[post_max_size]`）調高 `post_max_size`，並一同調高 `upload_max_filesize`。PHP 只發出警告，交給腳本一個空表單，所以腳本隨後說缺少欄位或檔案會誤導人。拒絕它的不是 nginx 的 `client_max_body_size`。",
        fix: "在應用裡調高限制：body-parser、express.json 和 express.raw 有 `limit`，multer 和 formidable 有 `fileSize`/`maxFileSize`，Flask 有 MAX_CONTENT_LENGTH，Django 有 DATA_UPLOAD_MAX_MEMORY_SIZE，Spring 有 `spring.servlet.multipart.max-file-size`，PHP 有 post_max_size，Go 有 http.MaxBytesReader。拒絕它的不是 nginx 的 `client_max_body_size`。",
        nginx: "413 是 nginx 自己產生的：它的錯誤記錄說請求體太大"
      },
      doc: {
        title: "應用拒絕這麼大的上傳",
        what: "框架有自己的限制（body-parser 100 kB、Spring 1 MB、PHP 8 MB）。應用回傳 413，如果沒有人轉換這個錯誤，則是 400 或 500，直接存取也得到同樣的回答。",
        confusedWith: {
          "nginx-client-max-body-size": "那裡 nginx 自己回傳 413，錯誤記錄寫著 `client intended to send too large body`",
          "backend-closes-before-body-read": "那裡回應還沒有送到，後端就關閉了連線",
          "unhandled-exception-500": "那裡的異常與大小無關"
        }
      }
    },
    "backend-closes-before-body-read": {
      text: {
        summary: "`{service}` 對 {request} 回答 {status}，然後沒有讀取 {size} 的請求體就關閉了連線。nginx 還在傳送（{errno}），發現連線已斷，於是回傳 502，而沒有轉交那個 {status}。",
        logged: "nginx 還在傳送請求體時，`{service}` 就對 {request} 回答了 {status} 並關閉連線（{errno}）。",
        cut: "`{service}` 在 {request} 進行到一半時，還沒有讀完 {size} 的請求體，不作回答就關閉了連線，每次都是，而且立即發生。nginx 還在傳送（{errno}），所以回傳 502。",
        maybe: "nginx 正在傳送 {request} 時，`{service}` 關閉了連線。如果每次大的上傳都這樣，就是 `{service}` 沒有讀請求體就拒絕了它：直接存取時它會回傳 4xx，或者同樣關閉連線。",
        fix: "讓後端先讀完（或丟棄）請求體，再回答並關閉：請求體沒有讀完之前，不要 `Connection: close`、`destroy` 或 return，並把大小和登入的檢查放到前面。保留 `proxy_request_buffering on`，並把 `client_max_body_size` 設為後端接受的大小，讓 nginx 用乾淨的 413 拒絕其餘的。"
      },
      doc: {
        title: "後端沒有讀完上傳就關閉了連線",
        what: "後端很早就拒絕請求（登入、大小），沒有讀請求體就關閉連線。核心於是重置連線：還在傳送的 nginx 得到 errno 32 或 104，多半會丟失回應，並回傳 502。小的請求體則能得到乾淨的 4xx。",
        confusedWith: {
          "backend-body-limit-413": "那裡 413 能夠到達",
          "keepalive-race": "那裡的連線是空閒的，重發請求就會成功",
          "process-exit-in-handler": "那裡後端的行程退出了"
        }
      }
    },
    "client-body-temp-unwritable": {
      text: {
        summary: "nginx 無法存放上傳：它不允許寫入 {path}（{reason}）。所以凡是超過記憶體緩衝區的上傳，它都自己回傳 {status}。",
        answer: "nginx 無法在存取者接收時存放 `{service}` 的回應：它不允許寫入 {path}（{reason}）。所以凡是超過記憶體緩衝區的回應，它都會截斷。",
        fix: "把這個目錄交給執行 nginx 的使用者（nginx.conf 裡的 `user`），並讓它能穿過上層目錄，把 `{temp}` 指向它可以寫的目錄，或者在那裡掛載一個 tmpfs。",
        "fix-on-machine": "把這個目錄交給執行 nginx 的使用者（nginx.conf 裡的 `user`），並讓它能通過上層目錄，或者把 `{temp}` 指向它可以寫的目錄。",
        "fix-user": "把這個目錄交給使用者 {user}：`{service}` 的整個容器都以它執行，這時 nginx 會忽略 nginx.conf 裡的 `user`。或者把 `{temp}` 指向這個使用者可以寫的目錄，或者在那裡掛載一個屬於它的 tmpfs（`mode=1777`）。",
        "fix-user-on-machine": "把這個目錄交給使用者 {user}，整個 `{service}` 都以它執行：這時 nginx 會忽略 nginx.conf 裡的 `user`。或者把 `{temp}` 指向這個使用者可以寫的目錄。"
      },
      doc: {
        title: "nginx 無法把上傳寫進臨時目錄",
        what: "放不進 client_body_buffer_size（8 或 16 KB）的請求體會先寫進臨時檔案。如果 nginx 的工作行程不允許寫那裡，它就回傳 500，而小的請求正常。",
        confusedWith: {
          "upload-dir-not-writable": "那裡不允許寫的是後端，它的記錄會寫明",
          "nginx-client-max-body-size": "那裡 nginx 回傳 413",
          "disk-full-nginx-temp": "那裡的 errno 是 28"
        }
      }
    },
    "multipart-parse-failure": {
      text: {
        header: "nginx 覆蓋了上傳的 Content-Type（`{directive}`），用來分割表單的 boundary 也就丟了。所以 `{service}` {answered}：{message}",
        form: "`{service}` 讀不懂這個表單：{message}。所以它{answered}，不經過 nginx 也一樣。",
        logged: "`{service}` 讀不懂上傳的表單：{message}",
        field: "`{service}` {answered}，因為表單裡沒有它期望的欄位 `{field}`。",
        pass: "去掉 `{directive}`：nginx 會原樣傳遞用戶端自己的 Content-Type，包括 boundary。",
        send: "用 multipart/form-data 把檔案放在後端期望的欄位裡，連同它要的其他欄位一起傳送，並讓用戶端的庫設定 Content-Type：手寫的頭裡沒有 boundary。對這個檢查來說，檔案的欄位名由 .github/bad-gateway.yml 裡的 `upload.field` 指定，其他欄位由 `upload.fields` 給出。"
      },
      doc: {
        title: "後端讀不懂表單",
        what: "multipart 表單需要帶 boundary 的 Content-Type，檔案要放在應用期望的欄位裡。如果用戶端或 nginx 自己寫了這個頭，或者欄位用了別的名字，框架就以 400、422 或 500 拒絕表單。",
        confusedWith: {
          "backend-body-limit-413": "那裡表單讀得懂，只是太大",
          "python-missing-dependency": "那裡沒有安裝讀取表單的庫",
          "unhandled-exception-500": "那裡的異常與表單無關"
        }
      }
    },
    "nginx-client-max-body-size": {
      text: {
        less: "`{service}` 在 {path} 接受最大 {most} 的上傳，而 nginx 以 413 拒絕超過 {limit} 的：介於兩者之間的永遠到不了它那裡。",
        planned: "nginx 對 {path} 最多接受 {limit}（{origin}）。檢查用的上傳有 {size}，nginx 會在後端見到它之前以 413 拒絕。",
        summary: "nginx 最多接受 {limit}（{origin}）。上傳有 {size}，所以 nginx 以 413 拒絕了它，後端根本沒有見到。",
        told: "nginx 以 413 拒絕了 {size} 的請求體，因為 `client_max_body_size` 在那裡允許的更小（未設定時為 1 MB）。後端根本沒有見到。",
        behind: "上傳經過 `{proxy}` 到達 `{service}`，而 `{service}` 自己也執行著 nginx：是那個 nginx 以 413 拒絕了 {size} 的上傳（{origin}）。",
        fix: "為這個 location 把 `client_max_body_size` 設為後端接受的最大上傳；{size} 需要 `{least}`。",
        outer: "調高限制的是後面那個 nginx，對外面的這個沒有用",
        backend: "413 來自後端自己，不是來自 nginx"
      },
      doc: {
        title: "上傳超過了 nginx 允許的大小",
        what: "nginx 把每個請求的大小與 client_max_body_size（未設定時為 1 MB）比較，在後端見到任何東西之前就回傳 413。",
        confusedWith: {
          "backend-body-limit-413": "那裡的 413 是後端產生的：直接上傳也會得到",
          "client-body-temp-unwritable": "那裡 nginx 回傳 500，因為它無法存放請求體"
        }
      }
    },
    "outer-proxy-body-limit": {
      text: {
        summary: "{size} 的上傳被站在 `{inner}` 前面的 `{outer}` 以 413 拒絕：`{inner}` 的限制是 {innerLimit}，`{outer}` 的是 {limit}。路上的每個 nginx 都有自己的限制。",
        written: "檢查用的上傳有 {size}。`{inner}` 會接受它（{innerLimit}），但前面的 `{outer}` 只允許 {limit}：路上的每個 nginx 都有自己的限制。",
        fix: "在 `{outer}` 裡也設定 `client_max_body_size`，至少與 `{inner}` 一樣大。"
      },
      doc: {
        title: "更外層的代理限制更小",
        what: "請求要經過路上的每一個代理，每一個都把它的大小與自己的限制比較。如果前面還有一個（另一個 nginx、負載均衡器、CDN）仍是預設值，只調高應用旁邊那個 nginx 的 client_max_body_size 沒有用。",
        confusedWith: {
          "nginx-client-max-body-size": "那裡拒絕的是唯一的 nginx，或裡面的那個",
          "backend-body-limit-413": "那裡請求到達了應用，是應用回傳 413"
        }
      }
    },
    "request-buffering-off-slow-client": {
      text: {
        summary: "一個緩慢的上傳佔住了 `{service}` 的工作行程，直到 gunicorn 結束它：工作行程一直在等用戶端的下一段資料。nginx 在這裡收到多少就轉交多少（`proxy_request_buffering off`），所以每個慢用戶端都要佔用一個工作行程，其他請求只能等待。",
        fix: "去掉 `proxy_request_buffering off`，讓 nginx 先收完請求體再一次轉交；或者讓 `{service}` 使用非同步工作行程（`--worker-class gthread` 或 `gevent`），慢用戶端對它幾乎沒有影響。"
      },
      doc: {
        title: "緩慢的上傳佔住後端的工作行程",
        what: "預設情況下，nginx 收完整個請求體才去詢問後端。設為 proxy_request_buffering off 時，後端按用戶端的速度讀取，同步工作行程在此期間什麼都做不了。幾部網路慢的手機就夠了：工作行程逾時（502、500），其他請求等待（504）。",
        confusedWith: {
          "gunicorn-worker-timeout": "那裡工作行程在幹活；這裡它在 sock.recv 裡等待",
          "nginx-proxy-read-timeout": "那裡單獨存取時同一個請求也慢"
        }
      }
    },
    "temp-dir-full-or-ro-backend": {
      text: {
        summary: "`{service}` 的框架先把上傳放進 {path}，而{why}。所以它{answered}，小的請求則正常。",
        "fix-mount": "不要把唯讀的東西掛載到存放臨時檔案的目錄上：去掉 `:ro`，掛載到別處，或者把 TMPDIR 設為可寫的目錄。",
        "fix-mount-on-machine": "不要在臨時目錄上掛載唯讀的東西，或者把 TMPDIR 設成可寫的目錄。",
        fix: "給容器一個存放臨時檔案的目錄：在 compose 裡寫 `tmpfs: /tmp`。從 scratch 建置的映像檔裡複製一個空的 /tmp，或者把 TMPDIR 設為卷裡的目錄。",
        "fix-on-machine": "給程式一個它的使用者可以寫的臨時目錄：重建 /tmp（`install -d -m 1777 /tmp`），或者把 TMPDIR 設成別的目錄。"
      },
      doc: {
        title: "後端沒有存放臨時檔案的目錄",
        what: "框架會把記憶體放不下的上傳寫到 /tmp。從 scratch 建置的映像檔裡沒有這個目錄，寫了 `read_only: true` 則誰都不能寫：上傳失敗，小的請求正常。",
        confusedWith: {
          "client-body-temp-unwritable": "那裡不允許寫的是 nginx，後端沒有見到請求",
          "upload-dir-missing": "那裡不存在的是應用自己的上傳目錄",
          "upload-dir-not-writable": "那裡不允許寫的是應用自己的目錄",
          "disk-full-backend": "那裡的 errno 是 28"
        }
      }
    },
    "upload-dir-missing": {
      text: {
        summary: "`{service}` 要把上傳存進 {folder}，而它的容器裡沒有這個目錄。所以它{ending}。",
        "summary-on-machine": "`{service}` 要把上傳存到 {folder}，而機器上沒有這個目錄。所以它{ending}。",
        "fix-mounted": "這個目錄在掛載到 {target} 的內容（`{source}`）裡，映像檔在那裡的內容被它遮住了。讓程式啟動時建立它（`mkdir -p {folder}`），或在 `{source}` 裡建立一次，或者把卷正好掛載到 {folder}。",
        fix: "在建置映像檔時（`RUN mkdir -p {folder}`）或程式啟動時建立這個目錄。如果上傳放在卷裡，就把卷正好掛載到這個路徑。",
        "fix-on-machine": "在部署程式時（`install -d -o USER {folder}`，USER 是執行它的使用者）或程式啟動時建立這個目錄。"
      },
      doc: {
        title: "上傳目錄不存在",
        what: "應用要在某個目錄裡新建檔案，而它的容器裡沒有這個目錄：映像檔裡沒有人建立、被一個新的卷蓋住了，或者相對路徑是相對於另一個工作目錄的。錯誤是 ENOENT（2），回傳 500；沒有人捕捉時則是 502。",
        confusedWith: {
          "upload-dir-not-writable": "那裡目錄存在，errno 是 13 或 30",
          "temp-dir-full-or-ro-backend": "那裡缺的是存放臨時檔案的目錄",
          "unhandled-exception-500": "那裡的異常與檔案無關"
        }
      }
    },
    "upload-dir-not-writable": {
      text: {
        summary: "`{service}` 以使用者 {user} 執行，而這個使用者不允許寫入 {path}。所以它以 {status} 回應上傳。",
        unseen: "`{service}` 不能寫入 {path}（errno {errno}）。所以它以 {status} 回應上傳。",
        dropped: "`{service}` 不能寫入 {path}（errno {errno}）。它的容器以 root 啟動，而 root 處處可寫，所以是它的程式放棄了這個權利：入口腳本換了使用者，伺服器有這樣的選項，或者寫了 `cap_drop`。所以它以 {status} 回應上傳。",
        "read-only": "`{service}` 不能寫入 {path}：那裡的檔案系統是唯讀的。所以它以 {status} 回應上傳。",
        "fix-read-only": "給 {path} 所在的目錄一個自己的卷或 `tmpfs:`，或者去掉使它唯讀的設定（`read_only: true`、`:ro`）。",
        "fix-read-only-on-machine": "看看它為什麼是唯讀的：`findmnt` 顯示 {path} 所在的目錄是怎麼掛載的；在單元裡，`ProtectSystem=` 和 `ReadOnlyPaths=` 會讓沒有寫進 `ReadWritePaths=` 的目錄變成唯讀。",
        "fix-dropped": "先看它以誰的身份執行（`docker compose top {service}`），再把目錄交給這個使用者：在入口腳本換使用者之前 `chown`。不管新的映像檔怎麼寫，卷都保留原來的所有者。",
        "fix-bind": "這個目錄是機器上的 `{source}`，掛載在映像檔的目錄之上：映像檔在那裡建立或 `chown` 的內容不算數。在它所在的地方把它交給那個使用者（`sudo chown -R USER:GROUP {source}`，數字由 `docker compose exec {service} id` 給出），或者使用具名卷。",
        fix: "把目錄交給執行伺服器的使用者：在映像檔裡建立它並 `chown`，之後再把卷掛載上去。或者以目錄所有者的身份執行伺服器。",
        "fix-on-machine": "把這個目錄交給執行伺服器程式的使用者（`chown`），或者以目錄的所有者執行伺服器程式（單元的 `User=`）。"
      },
      doc: {
        title: "上傳目錄不可寫",
        what: "應用不允許建立它收到的檔案：目錄或卷屬於另一個使用者，或者是唯讀掛載的。它拋出 PermissionError 並回傳 500。",
        confusedWith: {
          "client-body-temp-unwritable": "那裡不允許寫的是 nginx，後端沒有見到請求",
          "unhandled-exception-500": "那裡的異常與檔案無關"
        }
      }
    }
  }
};
var language = words_default.language;
var causes = words_default.causes;
export {
  causes,
  language
};
