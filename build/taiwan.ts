/** Traditional Chinese as engineers in Taiwan write it, from the Simplified that people wrote. */
import { Converter } from "opencc-js";

/** Technical words for which OpenCC's own list of phrases has another word, or none. */
const GLOSSARY: Readonly<Record<string, string>> = {
  ...{ 端口: "連接埠", 进程: "行程", 守护进程: "常駐程式", 线程: "執行緒", 配置: "設定" },
  ...{ 日志: "記錄", 超时: "逾時", 响应: "回應", 重定向: "重新導向", 证书: "憑證", 握手: "交握" },
  ...{ 协议: "協定", 头部: "標頭", 账号: "帳號", 镜像: "映像檔", 脚本: "腳本", 参数: "參數" },
  ...{ 构建: "建置", 套接字: "通訊端", 注释: "註解", 访问: "存取", 返回: "回傳", 令牌: "權杖" },
  ...{ 权限: "權限", 域名: "網域名稱", 宿主机: "主機", 重启: "重新啟動", 回滚: "復原" },
  ...{ 前缀: "前綴", 后缀: "後綴", 质量: "品質", 仓库: "儲存庫", 地址: "位址", 本地: "本機" },
  ...{ 网关: "閘道", 描述符: "描述子", 回环: "迴路", 依赖: "相依", 并发: "並行", 客户端: "用戶端" },
  ...{ 服务器: "伺服器", 默认: "預設", 内存: "記憶體", 网络: "網路", 文件: "檔案", 文档: "文件" },
  ...{ 字段: "欄位", 上传: "上傳", 请求: "請求", 变量: "變數", 文件夹: "資料夾", 目录: "目錄" },
  ...{ 策略: "原則", 兼容: "相容", 缓存: "快取", 运行: "執行", 程序: "程式", 命令: "指令" },
  ...{ 信息: "訊息", 字符: "字元", 换行: "換行", 连接: "連線", 主机: "主機", 数据库: "資料庫" },
  ...{ 系统调用: "系統呼叫", 通过: "透過", 支持: "支援", 崩溃: "當機", 加载: "載入" },
  ...{ 函数: "函式", 对象: "對象", 捕获: "捕捉", 抛出: "拋出", 回调: "回呼", 调用栈: "呼叫堆疊" },
  ...{ 发布: "發布", 复制: "複製", 栈: "堆疊", "Node 包": "Node 套件", "Python 包": "Python 套件" },
  ...{ 命令行: "命令列", 命令的帮助: "指令的說明", 工作流: "工作流程", 脱敏: "遮蔽敏感資料" },
  ...{ 花括号: "大括號", 方括号: "中括號", 制表符: "定位字元", 转义: "跳脫", 文本: "文字" },
  ...{
    父包: "父套件",
    // Else OpenCC finds words across others: 查看 in 健康检查看上去, 大只, 码表.
    ...{ 检查: "檢查", 只会: "只會", 表明: "表明", 并为: "並為", 在卷上: "在卷上" },
    ...{ 只读: "唯讀", 声明: "宣告" },
    // To pass, not by means of.
    ...{ 能否通过: "能否通過", 能通过上: "能通過上", 并通过它上面: "並通過它上面" },
    的包: "的套件",
    个包: "個套件",
    软件包: "軟體套件",
    包含: "包含",
    里: "裡",
  },
};

const words = Object.keys(GLOSSARY).sort((one, other) => other.length - one.length);
/** Code in backticks and `{parameters}` are no language; the glossary's words are done. */
const SETTLED = new RegExp(`(\`[^\`]*\`|\\{\\w+\\}|${words.join("|")})`);

const convert = Converter({ from: "cn", to: "twp" });

/** All texts in a value of texts; keys stay. */
export function inTaiwan<T>(value: T): T;
export function inTaiwan(value: unknown): unknown {
  if (typeof value === "string") return sentenceInTaiwan(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, inTaiwan(text)]));
}

function sentenceInTaiwan(text: string): string {
  return text
    .split(SETTLED)
    .map((part, index) => (index % 2 === 1 ? (GLOSSARY[part] ?? part) : convert(part)))
    .join("");
}
