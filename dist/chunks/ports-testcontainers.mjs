import{createRequire as __createRequire}from"node:module";const require2=__createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.
dirname;import{require_undici}from"./shared-undici.mjs";import{require_docker,require_ignore,require_pump,require_src,require_ssh2,require_tar_stream}from"./shared-dockerode.mjs";
import{__commonJS,__require,__toESM}from"./shared-runtime.mjs";var require_polyfills=__commonJS({"node_modules/graceful-fs/polyfills.js"(exports,module){var constants=__require(
"constants");var origCwd=process.cwd;var cwd=null;var platform=process.env.GRACEFUL_FS_PLATFORM||process.platform;process.cwd=function(){if(!cwd)cwd=origCwd.call(
process);return cwd};try{process.cwd()}catch(er){}if(typeof process.chdir==="function"){chdir=process.chdir;process.chdir=function(d){cwd=null;chdir.call(process,
d)};if(Object.setPrototypeOf)Object.setPrototypeOf(process.chdir,chdir)}var chdir;module.exports=patch;function patch(fs){if(constants.hasOwnProperty("O_SYMLINK")&&
process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)){patchLchmod(fs)}if(!fs.lutimes){patchLutimes(fs)}fs.chown=chownFix(fs.chown);fs.fchown=chownFix(fs.fchown);fs.lchown=
chownFix(fs.lchown);fs.chmod=chmodFix(fs.chmod);fs.fchmod=chmodFix(fs.fchmod);fs.lchmod=chmodFix(fs.lchmod);fs.chownSync=chownFixSync(fs.chownSync);fs.fchownSync=
chownFixSync(fs.fchownSync);fs.lchownSync=chownFixSync(fs.lchownSync);fs.chmodSync=chmodFixSync(fs.chmodSync);fs.fchmodSync=chmodFixSync(fs.fchmodSync);fs.lchmodSync=
chmodFixSync(fs.lchmodSync);fs.stat=statFix(fs.stat);fs.fstat=statFix(fs.fstat);fs.lstat=statFix(fs.lstat);fs.statSync=statFixSync(fs.statSync);fs.fstatSync=statFixSync(
fs.fstatSync);fs.lstatSync=statFixSync(fs.lstatSync);if(fs.chmod&&!fs.lchmod){fs.lchmod=function(path,mode,cb){if(cb)process.nextTick(cb)};fs.lchmodSync=function(){}}
if(fs.chown&&!fs.lchown){fs.lchown=function(path,uid,gid,cb){if(cb)process.nextTick(cb)};fs.lchownSync=function(){}}if(platform==="win32"){fs.rename=typeof fs.rename!==
"function"?fs.rename:(function(fs$rename){function rename(from,to,cb){var start=Date.now();var backoff=0;fs$rename(from,to,function CB(er){if(er&&(er.code==="EA\
CCES"||er.code==="EPERM"||er.code==="EBUSY")&&Date.now()-start<6e4){setTimeout(function(){fs.stat(to,function(stater,st){if(stater&&stater.code==="ENOENT")fs$rename(
from,to,CB);else cb(er)})},backoff);if(backoff<100)backoff+=10;return}if(cb)cb(er)})}if(Object.setPrototypeOf)Object.setPrototypeOf(rename,fs$rename);return rename})(
fs.rename)}fs.read=typeof fs.read!=="function"?fs.read:(function(fs$read){function read(fd,buffer,offset,length,position,callback_){var callback;if(callback_&&typeof callback_===
"function"){var eagCounter=0;callback=function(er,_,__){if(er&&er.code==="EAGAIN"&&eagCounter<10){eagCounter++;return fs$read.call(fs,fd,buffer,offset,length,position,
callback)}callback_.apply(this,arguments)}}return fs$read.call(fs,fd,buffer,offset,length,position,callback)}if(Object.setPrototypeOf)Object.setPrototypeOf(read,
fs$read);return read})(fs.read);fs.readSync=typeof fs.readSync!=="function"?fs.readSync:(function(fs$readSync){return function(fd,buffer,offset,length,position){
var eagCounter=0;while(true){try{return fs$readSync.call(fs,fd,buffer,offset,length,position)}catch(er){if(er.code==="EAGAIN"&&eagCounter<10){eagCounter++;continue}
throw er}}}})(fs.readSync);function patchLchmod(fs2){fs2.lchmod=function(path,mode,callback){fs2.open(path,constants.O_WRONLY|constants.O_SYMLINK,mode,function(err,fd){
if(err){if(callback)callback(err);return}fs2.fchmod(fd,mode,function(err2){fs2.close(fd,function(err22){if(callback)callback(err2||err22)})})})};fs2.lchmodSync=
function(path,mode){var fd=fs2.openSync(path,constants.O_WRONLY|constants.O_SYMLINK,mode);var threw=true;var ret;try{ret=fs2.fchmodSync(fd,mode);threw=false}finally{
if(threw){try{fs2.closeSync(fd)}catch(er){}}else{fs2.closeSync(fd)}}return ret}}function patchLutimes(fs2){if(constants.hasOwnProperty("O_SYMLINK")&&fs2.futimes){
fs2.lutimes=function(path,at,mt,cb){fs2.open(path,constants.O_SYMLINK,function(er,fd){if(er){if(cb)cb(er);return}fs2.futimes(fd,at,mt,function(er2){fs2.close(fd,
function(er22){if(cb)cb(er2||er22)})})})};fs2.lutimesSync=function(path,at,mt){var fd=fs2.openSync(path,constants.O_SYMLINK);var ret;var threw=true;try{ret=fs2.
futimesSync(fd,at,mt);threw=false}finally{if(threw){try{fs2.closeSync(fd)}catch(er){}}else{fs2.closeSync(fd)}}return ret}}else if(fs2.futimes){fs2.lutimes=function(_a,_b,_c,cb){
if(cb)process.nextTick(cb)};fs2.lutimesSync=function(){}}}function chmodFix(orig){if(!orig)return orig;return function(target,mode,cb){return orig.call(fs,target,
mode,function(er){if(chownErOk(er))er=null;if(cb)cb.apply(this,arguments)})}}function chmodFixSync(orig){if(!orig)return orig;return function(target,mode){try{return orig.
call(fs,target,mode)}catch(er){if(!chownErOk(er))throw er}}}function chownFix(orig){if(!orig)return orig;return function(target,uid,gid,cb){return orig.call(fs,
target,uid,gid,function(er){if(chownErOk(er))er=null;if(cb)cb.apply(this,arguments)})}}function chownFixSync(orig){if(!orig)return orig;return function(target,uid,gid){
try{return orig.call(fs,target,uid,gid)}catch(er){if(!chownErOk(er))throw er}}}function statFix(orig){if(!orig)return orig;return function(target,options,cb){if(typeof options===
"function"){cb=options;options=null}function callback(er,stats){if(stats){if(stats.uid<0)stats.uid+=4294967296;if(stats.gid<0)stats.gid+=4294967296}if(cb)cb.apply(
this,arguments)}return options?orig.call(fs,target,options,callback):orig.call(fs,target,callback)}}function statFixSync(orig){if(!orig)return orig;return function(target,options){
var stats=options?orig.call(fs,target,options):orig.call(fs,target);if(stats){if(stats.uid<0)stats.uid+=4294967296;if(stats.gid<0)stats.gid+=4294967296}return stats}}
function chownErOk(er){if(!er)return true;if(er.code==="ENOSYS")return true;var nonroot=!process.getuid||process.getuid()!==0;if(nonroot){if(er.code==="EINVAL"||
er.code==="EPERM")return true}return false}}}});var require_legacy_streams=__commonJS({"node_modules/graceful-fs/legacy-streams.js"(exports,module){var Stream=__require(
"stream").Stream;module.exports=legacy;function legacy(fs){return{ReadStream,WriteStream};function ReadStream(path,options){if(!(this instanceof ReadStream))return new ReadStream(
path,options);Stream.call(this);var self=this;this.path=path;this.fd=null;this.readable=true;this.paused=false;this.flags="r";this.mode=438;this.bufferSize=64*1024;
options=options||{};var keys=Object.keys(options);for(var index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.encoding)
this.setEncoding(this.encoding);if(this.start!==void 0){if("number"!==typeof this.start){throw TypeError("start must be a Number")}if(this.end===void 0){this.end=
Infinity}else if("number"!==typeof this.end){throw TypeError("end must be a Number")}if(this.start>this.end){throw new Error("start must be <= end")}this.pos=this.
start}if(this.fd!==null){process.nextTick(function(){self._read()});return}fs.open(this.path,this.flags,this.mode,function(err,fd){if(err){self.emit("error",err);
self.readable=false;return}self.fd=fd;self.emit("open",fd);self._read()})}function WriteStream(path,options){if(!(this instanceof WriteStream))return new WriteStream(
path,options);Stream.call(this);this.path=path;this.fd=null;this.writable=true;this.flags="w";this.encoding="binary";this.mode=438;this.bytesWritten=0;options=options||
{};var keys=Object.keys(options);for(var index=0,length=keys.length;index<length;index++){var key=keys[index];this[key]=options[key]}if(this.start!==void 0){if("\
number"!==typeof this.start){throw TypeError("start must be a Number")}if(this.start<0){throw new Error("start must be >= zero")}this.pos=this.start}this.busy=false;
this._queue=[];if(this.fd===null){this._open=fs.open;this._queue.push([this._open,this.path,this.flags,this.mode,void 0]);this.flush()}}}}});var require_clone=__commonJS(
{"node_modules/graceful-fs/clone.js"(exports,module){"use strict";module.exports=clone;var getPrototypeOf=Object.getPrototypeOf||function(obj){return obj.__proto__};
function clone(obj){if(obj===null||typeof obj!=="object")return obj;if(obj instanceof Object)var copy={__proto__:getPrototypeOf(obj)};else var copy=Object.create(
null);Object.getOwnPropertyNames(obj).forEach(function(key){Object.defineProperty(copy,key,Object.getOwnPropertyDescriptor(obj,key))});return copy}}});var require_graceful_fs=__commonJS(
{"node_modules/graceful-fs/graceful-fs.js"(exports,module){var fs=__require("fs");var polyfills=require_polyfills();var legacy=require_legacy_streams();var clone=require_clone();
var util=__require("util");var gracefulQueue;var previousSymbol;if(typeof Symbol==="function"&&typeof Symbol.for==="function"){gracefulQueue=Symbol.for("gracefu\
l-fs.queue");previousSymbol=Symbol.for("graceful-fs.previous")}else{gracefulQueue="___graceful-fs.queue";previousSymbol="___graceful-fs.previous"}function noop(){}
function publishQueue(context,queue2){Object.defineProperty(context,gracefulQueue,{get:function(){return queue2}})}var debug=noop;if(util.debuglog)debug=util.debuglog(
"gfs4");else if(/\bgfs4\b/i.test(process.env.NODE_DEBUG||""))debug=function(){var m=util.format.apply(util,arguments);m="GFS4: "+m.split(/\n/).join("\nGFS4: ");
console.error(m)};if(!fs[gracefulQueue]){queue=global[gracefulQueue]||[];publishQueue(fs,queue);fs.close=(function(fs$close){function close(fd,cb){return fs$close.
call(fs,fd,function(err){if(!err){resetQueue()}if(typeof cb==="function")cb.apply(this,arguments)})}Object.defineProperty(close,previousSymbol,{value:fs$close});
return close})(fs.close);fs.closeSync=(function(fs$closeSync){function closeSync(fd){fs$closeSync.apply(fs,arguments);resetQueue()}Object.defineProperty(closeSync,
previousSymbol,{value:fs$closeSync});return closeSync})(fs.closeSync);if(/\bgfs4\b/i.test(process.env.NODE_DEBUG||"")){process.on("exit",function(){debug(fs[gracefulQueue]);
__require("assert").equal(fs[gracefulQueue].length,0)})}}var queue;if(!global[gracefulQueue]){publishQueue(global,fs[gracefulQueue])}module.exports=patch(clone(
fs));if(process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH&&!fs.__patched){module.exports=patch(fs);fs.__patched=true}function patch(fs2){polyfills(fs2);fs2.gracefulify=
patch;fs2.createReadStream=createReadStream;fs2.createWriteStream=createWriteStream;var fs$readFile=fs2.readFile;fs2.readFile=readFile;function readFile(path,options,cb){
if(typeof options==="function")cb=options,options=null;return go$readFile(path,options,cb);function go$readFile(path2,options2,cb2,startTime){return fs$readFile(
path2,options2,function(err){if(err&&(err.code==="EMFILE"||err.code==="ENFILE"))enqueue([go$readFile,[path2,options2,cb2],err,startTime||Date.now(),Date.now()]);else{
if(typeof cb2==="function")cb2.apply(this,arguments)}})}}var fs$writeFile=fs2.writeFile;fs2.writeFile=writeFile;function writeFile(path,data,options,cb){if(typeof options===
"function")cb=options,options=null;return go$writeFile(path,data,options,cb);function go$writeFile(path2,data2,options2,cb2,startTime){return fs$writeFile(path2,
data2,options2,function(err){if(err&&(err.code==="EMFILE"||err.code==="ENFILE"))enqueue([go$writeFile,[path2,data2,options2,cb2],err,startTime||Date.now(),Date.
now()]);else{if(typeof cb2==="function")cb2.apply(this,arguments)}})}}var fs$appendFile=fs2.appendFile;if(fs$appendFile)fs2.appendFile=appendFile;function appendFile(path,data,options,cb){
if(typeof options==="function")cb=options,options=null;return go$appendFile(path,data,options,cb);function go$appendFile(path2,data2,options2,cb2,startTime){return fs$appendFile(
path2,data2,options2,function(err){if(err&&(err.code==="EMFILE"||err.code==="ENFILE"))enqueue([go$appendFile,[path2,data2,options2,cb2],err,startTime||Date.now(),
Date.now()]);else{if(typeof cb2==="function")cb2.apply(this,arguments)}})}}var fs$copyFile=fs2.copyFile;if(fs$copyFile)fs2.copyFile=copyFile;function copyFile(src,dest,flags,cb){
if(typeof flags==="function"){cb=flags;flags=0}return go$copyFile(src,dest,flags,cb);function go$copyFile(src2,dest2,flags2,cb2,startTime){return fs$copyFile(src2,
dest2,flags2,function(err){if(err&&(err.code==="EMFILE"||err.code==="ENFILE"))enqueue([go$copyFile,[src2,dest2,flags2,cb2],err,startTime||Date.now(),Date.now()]);else{
if(typeof cb2==="function")cb2.apply(this,arguments)}})}}var fs$readdir=fs2.readdir;fs2.readdir=readdir;var noReaddirOptionVersions=/^v[0-5]\./;function readdir(path,options,cb){
if(typeof options==="function")cb=options,options=null;var go$readdir=noReaddirOptionVersions.test(process.version)?function go$readdir2(path2,options2,cb2,startTime){
return fs$readdir(path2,fs$readdirCallback(path2,options2,cb2,startTime))}:function go$readdir2(path2,options2,cb2,startTime){return fs$readdir(path2,options2,fs$readdirCallback(
path2,options2,cb2,startTime))};return go$readdir(path,options,cb);function fs$readdirCallback(path2,options2,cb2,startTime){return function(err,files){if(err&&
(err.code==="EMFILE"||err.code==="ENFILE"))enqueue([go$readdir,[path2,options2,cb2],err,startTime||Date.now(),Date.now()]);else{if(files&&files.sort)files.sort();
if(typeof cb2==="function")cb2.call(this,err,files)}}}}if(process.version.substr(0,4)==="v0.8"){var legStreams=legacy(fs2);ReadStream=legStreams.ReadStream;WriteStream=
legStreams.WriteStream}var fs$ReadStream=fs2.ReadStream;if(fs$ReadStream){ReadStream.prototype=Object.create(fs$ReadStream.prototype);ReadStream.prototype.open=
ReadStream$open}var fs$WriteStream=fs2.WriteStream;if(fs$WriteStream){WriteStream.prototype=Object.create(fs$WriteStream.prototype);WriteStream.prototype.open=WriteStream$open}
Object.defineProperty(fs2,"ReadStream",{get:function(){return ReadStream},set:function(val){ReadStream=val},enumerable:true,configurable:true});Object.defineProperty(
fs2,"WriteStream",{get:function(){return WriteStream},set:function(val){WriteStream=val},enumerable:true,configurable:true});var FileReadStream=ReadStream;Object.
defineProperty(fs2,"FileReadStream",{get:function(){return FileReadStream},set:function(val){FileReadStream=val},enumerable:true,configurable:true});var FileWriteStream=WriteStream;
Object.defineProperty(fs2,"FileWriteStream",{get:function(){return FileWriteStream},set:function(val){FileWriteStream=val},enumerable:true,configurable:true});function ReadStream(path,options){
if(this instanceof ReadStream)return fs$ReadStream.apply(this,arguments),this;else return ReadStream.apply(Object.create(ReadStream.prototype),arguments)}function ReadStream$open(){
var that=this;open(that.path,that.flags,that.mode,function(err,fd){if(err){if(that.autoClose)that.destroy();that.emit("error",err)}else{that.fd=fd;that.emit("op\
en",fd);that.read()}})}function WriteStream(path,options){if(this instanceof WriteStream)return fs$WriteStream.apply(this,arguments),this;else return WriteStream.
apply(Object.create(WriteStream.prototype),arguments)}function WriteStream$open(){var that=this;open(that.path,that.flags,that.mode,function(err,fd){if(err){that.
destroy();that.emit("error",err)}else{that.fd=fd;that.emit("open",fd)}})}function createReadStream(path,options){return new fs2.ReadStream(path,options)}function createWriteStream(path,options){
return new fs2.WriteStream(path,options)}var fs$open=fs2.open;fs2.open=open;function open(path,flags,mode,cb){if(typeof mode==="function")cb=mode,mode=null;return go$open(
path,flags,mode,cb);function go$open(path2,flags2,mode2,cb2,startTime){return fs$open(path2,flags2,mode2,function(err,fd){if(err&&(err.code==="EMFILE"||err.code===
"ENFILE"))enqueue([go$open,[path2,flags2,mode2,cb2],err,startTime||Date.now(),Date.now()]);else{if(typeof cb2==="function")cb2.apply(this,arguments)}})}}return fs2}
function enqueue(elem){debug("ENQUEUE",elem[0].name,elem[1]);fs[gracefulQueue].push(elem);retry()}var retryTimer;function resetQueue(){var now=Date.now();for(var i=0;i<
fs[gracefulQueue].length;++i){if(fs[gracefulQueue][i].length>2){fs[gracefulQueue][i][3]=now;fs[gracefulQueue][i][4]=now}}retry()}function retry(){clearTimeout(retryTimer);
retryTimer=void 0;if(fs[gracefulQueue].length===0)return;var elem=fs[gracefulQueue].shift();var fn=elem[0];var args=elem[1];var err=elem[2];var startTime=elem[3];
var lastTime=elem[4];if(startTime===void 0){debug("RETRY",fn.name,args);fn.apply(null,args)}else if(Date.now()-startTime>=6e4){debug("TIMEOUT",fn.name,args);var cb=args.
pop();if(typeof cb==="function")cb.call(null,err)}else{var sinceAttempt=Date.now()-lastTime;var sinceStart=Math.max(lastTime-startTime,1);var desiredDelay=Math.
min(sinceStart*1.2,100);if(sinceAttempt>=desiredDelay){debug("RETRY",fn.name,args);fn.apply(null,args.concat([startTime]))}else{fs[gracefulQueue].push(elem)}}if(retryTimer===
void 0){retryTimer=setTimeout(retry,0)}}}});var require_retry_operation=__commonJS({"node_modules/retry/lib/retry_operation.js"(exports,module){function RetryOperation(timeouts,options){
if(typeof options==="boolean"){options={forever:options}}this._originalTimeouts=JSON.parse(JSON.stringify(timeouts));this._timeouts=timeouts;this._options=options||
{};this._maxRetryTime=options&&options.maxRetryTime||Infinity;this._fn=null;this._errors=[];this._attempts=1;this._operationTimeout=null;this._operationTimeoutCb=
null;this._timeout=null;this._operationStart=null;if(this._options.forever){this._cachedTimeouts=this._timeouts.slice(0)}}module.exports=RetryOperation;RetryOperation.
prototype.reset=function(){this._attempts=1;this._timeouts=this._originalTimeouts};RetryOperation.prototype.stop=function(){if(this._timeout){clearTimeout(this.
_timeout)}this._timeouts=[];this._cachedTimeouts=null};RetryOperation.prototype.retry=function(err){if(this._timeout){clearTimeout(this._timeout)}if(!err){return false}
var currentTime=new Date().getTime();if(err&&currentTime-this._operationStart>=this._maxRetryTime){this._errors.unshift(new Error("RetryOperation timeout occurr\
ed"));return false}this._errors.push(err);var timeout=this._timeouts.shift();if(timeout===void 0){if(this._cachedTimeouts){this._errors.splice(this._errors.length-
1,this._errors.length);this._timeouts=this._cachedTimeouts.slice(0);timeout=this._timeouts.shift()}else{return false}}var self=this;var timer=setTimeout(function(){
self._attempts++;if(self._operationTimeoutCb){self._timeout=setTimeout(function(){self._operationTimeoutCb(self._attempts)},self._operationTimeout);if(self._options.
unref){self._timeout.unref()}}self._fn(self._attempts)},timeout);if(this._options.unref){timer.unref()}return true};RetryOperation.prototype.attempt=function(fn,timeoutOps){
this._fn=fn;if(timeoutOps){if(timeoutOps.timeout){this._operationTimeout=timeoutOps.timeout}if(timeoutOps.cb){this._operationTimeoutCb=timeoutOps.cb}}var self=this;
if(this._operationTimeoutCb){this._timeout=setTimeout(function(){self._operationTimeoutCb()},self._operationTimeout)}this._operationStart=new Date().getTime();this.
_fn(this._attempts)};RetryOperation.prototype.try=function(fn){console.log("Using RetryOperation.try() is deprecated");this.attempt(fn)};RetryOperation.prototype.
start=function(fn){console.log("Using RetryOperation.start() is deprecated");this.attempt(fn)};RetryOperation.prototype.start=RetryOperation.prototype.try;RetryOperation.
prototype.errors=function(){return this._errors};RetryOperation.prototype.attempts=function(){return this._attempts};RetryOperation.prototype.mainError=function(){
if(this._errors.length===0){return null}var counts={};var mainError=null;var mainErrorCount=0;for(var i=0;i<this._errors.length;i++){var error=this._errors[i];var message=error.
message;var count=(counts[message]||0)+1;counts[message]=count;if(count>=mainErrorCount){mainError=error;mainErrorCount=count}}return mainError}}});var require_retry=__commonJS(
{"node_modules/retry/lib/retry.js"(exports){var RetryOperation=require_retry_operation();exports.operation=function(options){var timeouts=exports.timeouts(options);
return new RetryOperation(timeouts,{forever:options&&options.forever,unref:options&&options.unref,maxRetryTime:options&&options.maxRetryTime})};exports.timeouts=
function(options){if(options instanceof Array){return[].concat(options)}var opts={retries:10,factor:2,minTimeout:1*1e3,maxTimeout:Infinity,randomize:false};for(var key in options){
opts[key]=options[key]}if(opts.minTimeout>opts.maxTimeout){throw new Error("minTimeout is greater than maxTimeout")}var timeouts=[];for(var i=0;i<opts.retries;i++){
timeouts.push(this.createTimeout(i,opts))}if(options&&options.forever&&!timeouts.length){timeouts.push(this.createTimeout(i,opts))}timeouts.sort(function(a,b){return a-
b});return timeouts};exports.createTimeout=function(attempt,opts){var random=opts.randomize?Math.random()+1:1;var timeout=Math.round(random*opts.minTimeout*Math.
pow(opts.factor,attempt));timeout=Math.min(timeout,opts.maxTimeout);return timeout};exports.wrap=function(obj,options,methods){if(options instanceof Array){methods=
options;options=null}if(!methods){methods=[];for(var key in obj){if(typeof obj[key]==="function"){methods.push(key)}}}for(var i=0;i<methods.length;i++){var method=methods[i];
var original=obj[method];obj[method]=function retryWrapper(original2){var op=exports.operation(options);var args=Array.prototype.slice.call(arguments,1);var callback=args.
pop();args.push(function(err){if(op.retry(err)){return}if(err){arguments[0]=op.mainError()}callback.apply(this,arguments)});op.attempt(function(){original2.apply(
obj,args)})}.bind(obj,original);obj[method].options=options}}}});var require_retry2=__commonJS({"node_modules/retry/index.js"(exports,module){module.exports=require_retry()}});
var require_signals=__commonJS({"node_modules/proper-lockfile/node_modules/signal-exit/signals.js"(exports,module){module.exports=["SIGABRT","SIGALRM","SIGHUP",
"SIGINT","SIGTERM"];if(process.platform!=="win32"){module.exports.push("SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT")}if(process.
platform==="linux"){module.exports.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT","SIGUNUSED")}}});var require_signal_exit=__commonJS({"node_modules/proper-lockfil\
e/node_modules/signal-exit/index.js"(exports,module){var process2=global.process;var processOk=function(process3){return process3&&typeof process3==="object"&&typeof process3.
removeListener==="function"&&typeof process3.emit==="function"&&typeof process3.reallyExit==="function"&&typeof process3.listeners==="function"&&typeof process3.
kill==="function"&&typeof process3.pid==="number"&&typeof process3.on==="function"};if(!processOk(process2)){module.exports=function(){return function(){}}}else{
assert=__require("assert");signals=require_signals();isWin=/^win/i.test(process2.platform);EE=__require("events");if(typeof EE!=="function"){EE=EE.EventEmitter}
if(process2.__signal_exit_emitter__){emitter=process2.__signal_exit_emitter__}else{emitter=process2.__signal_exit_emitter__=new EE;emitter.count=0;emitter.emitted=
{}}if(!emitter.infinite){emitter.setMaxListeners(Infinity);emitter.infinite=true}module.exports=function(cb,opts){if(!processOk(global.process)){return function(){}}
assert.equal(typeof cb,"function","a callback must be provided for exit handler");if(loaded===false){load()}var ev="exit";if(opts&&opts.alwaysLast){ev="afterexi\
t"}var remove=function(){emitter.removeListener(ev,cb);if(emitter.listeners("exit").length===0&&emitter.listeners("afterexit").length===0){unload()}};emitter.on(
ev,cb);return remove};unload=function unload2(){if(!loaded||!processOk(global.process)){return}loaded=false;signals.forEach(function(sig){try{process2.removeListener(
sig,sigListeners[sig])}catch(er){}});process2.emit=originalProcessEmit;process2.reallyExit=originalProcessReallyExit;emitter.count-=1};module.exports.unload=unload;
emit=function emit2(event,code,signal){if(emitter.emitted[event]){return}emitter.emitted[event]=true;emitter.emit(event,code,signal)};sigListeners={};signals.forEach(
function(sig){sigListeners[sig]=function listener(){if(!processOk(global.process)){return}var listeners=process2.listeners(sig);if(listeners.length===emitter.count){
unload();emit("exit",null,sig);emit("afterexit",null,sig);if(isWin&&sig==="SIGHUP"){sig="SIGINT"}process2.kill(process2.pid,sig)}}});module.exports.signals=function(){
return signals};loaded=false;load=function load2(){if(loaded||!processOk(global.process)){return}loaded=true;emitter.count+=1;signals=signals.filter(function(sig){
try{process2.on(sig,sigListeners[sig]);return true}catch(er){return false}});process2.emit=processEmit;process2.reallyExit=processReallyExit};module.exports.load=
load;originalProcessReallyExit=process2.reallyExit;processReallyExit=function processReallyExit2(code){if(!processOk(global.process)){return}process2.exitCode=code||
0;emit("exit",process2.exitCode,null);emit("afterexit",process2.exitCode,null);originalProcessReallyExit.call(process2,process2.exitCode)};originalProcessEmit=process2.
emit;processEmit=function processEmit2(ev,arg){if(ev==="exit"&&processOk(global.process)){if(arg!==void 0){process2.exitCode=arg}var ret=originalProcessEmit.apply(
this,arguments);emit("exit",process2.exitCode,null);emit("afterexit",process2.exitCode,null);return ret}else{return originalProcessEmit.apply(this,arguments)}}}
var assert;var signals;var isWin;var EE;var emitter;var unload;var emit;var sigListeners;var loaded;var load;var originalProcessReallyExit;var processReallyExit;
var originalProcessEmit;var processEmit}});var require_mtime_precision=__commonJS({"node_modules/proper-lockfile/lib/mtime-precision.js"(exports,module){"use st\
rict";var cacheSymbol=Symbol();function probe(file,fs,callback){const cachedPrecision=fs[cacheSymbol];if(cachedPrecision){return fs.stat(file,(err,stat)=>{if(err){
return callback(err)}callback(null,stat.mtime,cachedPrecision)})}const mtime=new Date(Math.ceil(Date.now()/1e3)*1e3+5);fs.utimes(file,mtime,mtime,err=>{if(err){
return callback(err)}fs.stat(file,(err2,stat)=>{if(err2){return callback(err2)}const precision=stat.mtime.getTime()%1e3===0?"s":"ms";Object.defineProperty(fs,cacheSymbol,
{value:precision});callback(null,stat.mtime,precision)})})}function getMtime(precision){let now=Date.now();if(precision==="s"){now=Math.ceil(now/1e3)*1e3}return new Date(
now)}module.exports.probe=probe;module.exports.getMtime=getMtime}});var require_lockfile=__commonJS({"node_modules/proper-lockfile/lib/lockfile.js"(exports,module){
"use strict";var path=__require("path");var fs=require_graceful_fs();var retry=require_retry2();var onExit=require_signal_exit();var mtimePrecision=require_mtime_precision();
var locks={};function getLockFile(file,options){return options.lockfilePath||`${file}.lock`}function resolveCanonicalPath(file,options,callback){if(!options.realpath){
return callback(null,path.resolve(file))}options.fs.realpath(file,callback)}function acquireLock(file,options,callback){const lockfilePath=getLockFile(file,options);
options.fs.mkdir(lockfilePath,err=>{if(!err){return mtimePrecision.probe(lockfilePath,options.fs,(err2,mtime,mtimePrecision2)=>{if(err2){options.fs.rmdir(lockfilePath,
()=>{});return callback(err2)}callback(null,mtime,mtimePrecision2)})}if(err.code!=="EEXIST"){return callback(err)}if(options.stale<=0){return callback(Object.assign(
new Error("Lock file is already being held"),{code:"ELOCKED",file}))}options.fs.stat(lockfilePath,(err2,stat)=>{if(err2){if(err2.code==="ENOENT"){return acquireLock(
file,{...options,stale:0},callback)}return callback(err2)}if(!isLockStale(stat,options)){return callback(Object.assign(new Error("Lock file is already being hel\
d"),{code:"ELOCKED",file}))}removeLock(file,options,err3=>{if(err3){return callback(err3)}acquireLock(file,{...options,stale:0},callback)})})})}function isLockStale(stat,options){
return stat.mtime.getTime()<Date.now()-options.stale}function removeLock(file,options,callback){options.fs.rmdir(getLockFile(file,options),err=>{if(err&&err.code!==
"ENOENT"){return callback(err)}callback()})}function updateLock(file,options){const lock2=locks[file];if(lock2.updateTimeout){return}lock2.updateDelay=lock2.updateDelay||
options.update;lock2.updateTimeout=setTimeout(()=>{lock2.updateTimeout=null;options.fs.stat(lock2.lockfilePath,(err,stat)=>{const isOverThreshold=lock2.lastUpdate+
options.stale<Date.now();if(err){if(err.code==="ENOENT"||isOverThreshold){return setLockAsCompromised(file,lock2,Object.assign(err,{code:"ECOMPROMISED"}))}lock2.
updateDelay=1e3;return updateLock(file,options)}const isMtimeOurs=lock2.mtime.getTime()===stat.mtime.getTime();if(!isMtimeOurs){return setLockAsCompromised(file,
lock2,Object.assign(new Error("Unable to update lock within the stale threshold"),{code:"ECOMPROMISED"}))}const mtime=mtimePrecision.getMtime(lock2.mtimePrecision);
options.fs.utimes(lock2.lockfilePath,mtime,mtime,err2=>{const isOverThreshold2=lock2.lastUpdate+options.stale<Date.now();if(lock2.released){return}if(err2){if(err2.
code==="ENOENT"||isOverThreshold2){return setLockAsCompromised(file,lock2,Object.assign(err2,{code:"ECOMPROMISED"}))}lock2.updateDelay=1e3;return updateLock(file,
options)}lock2.mtime=mtime;lock2.lastUpdate=Date.now();lock2.updateDelay=null;updateLock(file,options)})})},lock2.updateDelay);if(lock2.updateTimeout.unref){lock2.
updateTimeout.unref()}}function setLockAsCompromised(file,lock2,err){lock2.released=true;if(lock2.updateTimeout){clearTimeout(lock2.updateTimeout)}if(locks[file]===
lock2){delete locks[file]}lock2.options.onCompromised(err)}function lock(file,options,callback){options={stale:1e4,update:null,realpath:true,retries:0,fs,onCompromised:err=>{
throw err},...options};options.retries=options.retries||0;options.retries=typeof options.retries==="number"?{retries:options.retries}:options.retries;options.stale=
Math.max(options.stale||0,2e3);options.update=options.update==null?options.stale/2:options.update||0;options.update=Math.max(Math.min(options.update,options.stale/
2),1e3);resolveCanonicalPath(file,options,(err,file2)=>{if(err){return callback(err)}const operation=retry.operation(options.retries);operation.attempt(()=>{acquireLock(
file2,options,(err2,mtime,mtimePrecision2)=>{if(operation.retry(err2)){return}if(err2){return callback(operation.mainError())}const lock2=locks[file2]={lockfilePath:getLockFile(
file2,options),mtime,mtimePrecision:mtimePrecision2,options,lastUpdate:Date.now()};updateLock(file2,options);callback(null,releasedCallback=>{if(lock2.released){
return releasedCallback&&releasedCallback(Object.assign(new Error("Lock is already released"),{code:"ERELEASED"}))}unlock(file2,{...options,realpath:false},releasedCallback)})})})})}
function unlock(file,options,callback){options={fs,realpath:true,...options};resolveCanonicalPath(file,options,(err,file2)=>{if(err){return callback(err)}const lock2=locks[file2];
if(!lock2){return callback(Object.assign(new Error("Lock is not acquired/owned by you"),{code:"ENOTACQUIRED"}))}lock2.updateTimeout&&clearTimeout(lock2.updateTimeout);
lock2.released=true;delete locks[file2];removeLock(file2,options,callback)})}function check(file,options,callback){options={stale:1e4,realpath:true,fs,...options};
options.stale=Math.max(options.stale||0,2e3);resolveCanonicalPath(file,options,(err,file2)=>{if(err){return callback(err)}options.fs.stat(getLockFile(file2,options),
(err2,stat)=>{if(err2){return err2.code==="ENOENT"?callback(null,false):callback(err2)}return callback(null,!isLockStale(stat,options))})})}function getLocks(){
return locks}onExit(()=>{for(const file in locks){const options=locks[file].options;try{options.fs.rmdirSync(getLockFile(file,options))}catch(e){}}});module.exports.
lock=lock;module.exports.unlock=unlock;module.exports.check=check;module.exports.getLocks=getLocks}});var require_adapter=__commonJS({"node_modules/proper-lockf\
ile/lib/adapter.js"(exports,module){"use strict";var fs=require_graceful_fs();function createSyncFs(fs2){const methods=["mkdir","realpath","stat","rmdir","utime\
s"];const newFs={...fs2};methods.forEach(method=>{newFs[method]=(...args)=>{const callback=args.pop();let ret;try{ret=fs2[`${method}Sync`](...args)}catch(err){return callback(
err)}callback(null,ret)}});return newFs}function toPromise(method){return(...args)=>new Promise((resolve,reject)=>{args.push((err,result)=>{if(err){reject(err)}else{
resolve(result)}});method(...args)})}function toSync(method){return(...args)=>{let err;let result;args.push((_err,_result)=>{err=_err;result=_result});method(...args);
if(err){throw err}return result}}function toSyncOptions(options){options={...options};options.fs=createSyncFs(options.fs||fs);if(typeof options.retries==="numbe\
r"&&options.retries>0||options.retries&&typeof options.retries.retries==="number"&&options.retries.retries>0){throw Object.assign(new Error("Cannot use retries \
with the sync api"),{code:"ESYNC"})}return options}module.exports={toPromise,toSync,toSyncOptions}}});var require_proper_lockfile=__commonJS({"node_modules/prop\
er-lockfile/index.js"(exports,module){"use strict";var lockfile=require_lockfile();var{toPromise,toSync,toSyncOptions}=require_adapter();async function lock(file,options){
const release=await toPromise(lockfile.lock)(file,options);return toPromise(release)}function lockSync(file,options){const release=toSync(lockfile.lock)(file,toSyncOptions(
options));return toSync(release)}function unlock(file,options){return toPromise(lockfile.unlock)(file,options)}function unlockSync(file,options){return toSync(lockfile.
unlock)(file,toSyncOptions(options))}function check(file,options){return toPromise(lockfile.check)(file,options)}function checkSync(file,options){return toSync(
lockfile.check)(file,toSyncOptions(options))}module.exports=lock;module.exports.lock=lock;module.exports.unlock=unlock;module.exports.lockSync=lockSync;module.exports.
unlockSync=unlockSync;module.exports.check=check;module.exports.checkSync=checkSync}});var require_tmp=__commonJS({"node_modules/tmp/lib/tmp.js"(exports,module){
var fs=__require("fs");var os=__require("os");var path=__require("path");var crypto=__require("crypto");var _c={fs:fs.constants,os:os.constants};var RANDOM_CHARS="\
0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";var TEMPLATE_PATTERN=/XXXXXX/;var DEFAULT_TRIES=3;var CREATE_FLAGS=(_c.O_CREAT||_c.fs.O_CREAT)|(_c.
O_EXCL||_c.fs.O_EXCL)|(_c.O_RDWR||_c.fs.O_RDWR);var IS_WIN32=os.platform()==="win32";var EBADF=_c.EBADF||_c.os.errno.EBADF;var ENOENT=_c.ENOENT||_c.os.errno.ENOENT;
var DIR_MODE=448;var FILE_MODE=384;var EXIT="exit";var _removeObjects=[];var FN_RMDIR_SYNC=fs.rmdirSync.bind(fs);var _gracefulCleanup=false;function rimraf(dirPath,callback){
return fs.rm(dirPath,{recursive:true},callback)}function FN_RIMRAF_SYNC(dirPath){return fs.rmSync(dirPath,{recursive:true})}function tmpName(options,callback){const args=_parseArguments(
options,callback),opts=args[0],cb=args[1];_assertAndSanitizeOptions(opts,function(err,sanitizedOptions){if(err)return cb(err);let tries=sanitizedOptions.tries;(function _getUniqueName(){
try{const name=_generateTmpName(sanitizedOptions);fs.stat(name,function(err2){if(!err2){if(tries-- >0)return _getUniqueName();return cb(new Error("Could not get\
 a unique tmp filename, max tries reached "+name))}cb(null,name)})}catch(err2){cb(err2)}})()})}function tmpNameSync(options){const args=_parseArguments(options),
opts=args[0];const sanitizedOptions=_assertAndSanitizeOptionsSync(opts);let tries=sanitizedOptions.tries;do{const name=_generateTmpName(sanitizedOptions);try{fs.
statSync(name)}catch(e){return name}}while(tries-- >0);throw new Error("Could not get a unique tmp filename, max tries reached")}function file(options,callback){
const args=_parseArguments(options,callback),opts=args[0],cb=args[1];tmpName(opts,function _tmpNameCreated(err,name){if(err)return cb(err);fs.open(name,CREATE_FLAGS,
opts.mode||FILE_MODE,function _fileCreated(err2,fd){if(err2)return cb(err2);if(opts.discardDescriptor){return fs.close(fd,function _discardCallback(possibleErr){
return cb(possibleErr,name,void 0,_prepareTmpFileRemoveCallback(name,-1,opts,false))})}else{const discardOrDetachDescriptor=opts.discardDescriptor||opts.detachDescriptor;
cb(null,name,fd,_prepareTmpFileRemoveCallback(name,discardOrDetachDescriptor?-1:fd,opts,false))}})})}function fileSync(options){const args=_parseArguments(options),
opts=args[0];const discardOrDetachDescriptor=opts.discardDescriptor||opts.detachDescriptor;const name=tmpNameSync(opts);let fd=fs.openSync(name,CREATE_FLAGS,opts.
mode||FILE_MODE);if(opts.discardDescriptor){fs.closeSync(fd);fd=void 0}return{name,fd,removeCallback:_prepareTmpFileRemoveCallback(name,discardOrDetachDescriptor?
-1:fd,opts,true)}}function dir(options,callback){const args=_parseArguments(options,callback),opts=args[0],cb=args[1];tmpName(opts,function _tmpNameCreated(err,name){
if(err)return cb(err);fs.mkdir(name,opts.mode||DIR_MODE,function _dirCreated(err2){if(err2)return cb(err2);cb(null,name,_prepareTmpDirRemoveCallback(name,opts,false))})})}
function dirSync(options){const args=_parseArguments(options),opts=args[0];const name=tmpNameSync(opts);fs.mkdirSync(name,opts.mode||DIR_MODE);return{name,removeCallback:_prepareTmpDirRemoveCallback(
name,opts,true)}}function _removeFileAsync(fdPath,next){const _handler=function(err){if(err&&!_isENOENT(err)){return next(err)}next()};if(0<=fdPath[0])fs.close(
fdPath[0],function(){fs.unlink(fdPath[1],_handler)});else fs.unlink(fdPath[1],_handler)}function _removeFileSync(fdPath){let rethrownException=null;try{if(0<=fdPath[0])
fs.closeSync(fdPath[0])}catch(e){if(!_isEBADF(e)&&!_isENOENT(e))throw e}finally{try{fs.unlinkSync(fdPath[1])}catch(e){if(!_isENOENT(e))rethrownException=e}}if(rethrownException!==
null){throw rethrownException}}function _prepareTmpFileRemoveCallback(name,fd,opts,sync){const removeCallbackSync=_prepareRemoveCallback(_removeFileSync,[fd,name],
sync);const removeCallback=_prepareRemoveCallback(_removeFileAsync,[fd,name],sync,removeCallbackSync);if(!opts.keep)_removeObjects.unshift(removeCallbackSync);return sync?
removeCallbackSync:removeCallback}function _prepareTmpDirRemoveCallback(name,opts,sync){const removeFunction=opts.unsafeCleanup?rimraf:fs.rmdir.bind(fs);const removeFunctionSync=opts.
unsafeCleanup?FN_RIMRAF_SYNC:FN_RMDIR_SYNC;const removeCallbackSync=_prepareRemoveCallback(removeFunctionSync,name,sync);const removeCallback=_prepareRemoveCallback(
removeFunction,name,sync,removeCallbackSync);if(!opts.keep)_removeObjects.unshift(removeCallbackSync);return sync?removeCallbackSync:removeCallback}function _prepareRemoveCallback(removeFunction,fileOrDirName,sync,cleanupCallbackSync){
let called=false;return function _cleanupCallback(next){if(!called){const toRemove=cleanupCallbackSync||_cleanupCallback;const index=_removeObjects.indexOf(toRemove);
if(index>=0)_removeObjects.splice(index,1);called=true;if(sync||removeFunction===FN_RMDIR_SYNC||removeFunction===FN_RIMRAF_SYNC){return removeFunction(fileOrDirName)}else{
return removeFunction(fileOrDirName,next||function(){})}}}}function _garbageCollector(){if(!_gracefulCleanup)return;while(_removeObjects.length){try{_removeObjects[0]()}catch(e){}}}
function _randomChars(howMany){let value=[],rnd=null;try{rnd=crypto.randomBytes(howMany)}catch(e){rnd=crypto.pseudoRandomBytes(howMany)}for(let i=0;i<howMany;i++){
value.push(RANDOM_CHARS[rnd[i]%RANDOM_CHARS.length])}return value.join("")}function _isUndefined(obj){return typeof obj==="undefined"}function _parseArguments(options,callback){
if(typeof options==="function"){return[{},options]}if(_isUndefined(options)){return[{},callback]}const actualOptions={};for(const key of Object.getOwnPropertyNames(
options)){actualOptions[key]=options[key]}return[actualOptions,callback]}function _resolvePath(name,tmpDir,cb){const pathToResolve=path.isAbsolute(name)?name:path.
join(tmpDir,name);fs.stat(pathToResolve,function(err){if(err){fs.realpath(path.dirname(pathToResolve),function(err2,parentDir){if(err2)return cb(err2);cb(null,path.
join(parentDir,path.basename(pathToResolve)))})}else{fs.realpath(pathToResolve,cb)}})}function _resolvePathSync(name,tmpDir){const pathToResolve=path.isAbsolute(
name)?name:path.join(tmpDir,name);try{fs.statSync(pathToResolve);return fs.realpathSync(pathToResolve)}catch(_err){const parentDir=fs.realpathSync(path.dirname(
pathToResolve));return path.join(parentDir,path.basename(pathToResolve))}}function _generateTmpName(opts){const tmpDir=opts.tmpdir;if(!_isUndefined(opts.name)){
return path.join(tmpDir,opts.dir,opts.name)}if(!_isUndefined(opts.template)){return path.join(tmpDir,opts.dir,opts.template).replace(TEMPLATE_PATTERN,_randomChars(
6))}const name=[opts.prefix?opts.prefix:"tmp","-",process.pid,"-",_randomChars(12),opts.postfix?"-"+opts.postfix:""].join("");return path.join(tmpDir,opts.dir,name)}
function _assertPath(option,value){if(typeof value!=="string"){throw new Error(`${option} option must be a string, got "${typeof value}".`)}if(value.includes(".\
.")){throw new Error("Relative value not allowed")}return value}function _assertOptionsBase(options){if(!_isUndefined(options.name)){const name=options.name;if(path.
isAbsolute(name))throw new Error(`name option must not contain an absolute path, found "${name}".`);const basename=path.basename(name);if(basename===".."||basename===
"."||basename!==name){throw new Error(`name option must not contain a path, found "${name}".`)}}if(!_isUndefined(options.template)){if(typeof options.template!==
"string"){throw new Error(`template option must be a string, got "${typeof options.template}".`)}if(!options.template.match(TEMPLATE_PATTERN)){throw new Error(`\
Invalid template, found "${options.template}".`)}}if(!_isUndefined(options.tries)&&isNaN(options.tries)||options.tries<0){throw new Error(`Invalid tries, found \
"${options.tries}".`)}options.tries=_isUndefined(options.name)?options.tries||DEFAULT_TRIES:1;options.keep=!!options.keep;options.detachDescriptor=!!options.detachDescriptor;
options.discardDescriptor=!!options.discardDescriptor;options.unsafeCleanup=!!options.unsafeCleanup;options.prefix=_isUndefined(options.prefix)?"":_assertPath("\
prefix",options.prefix);options.postfix=_isUndefined(options.postfix)?"":_assertPath("postfix",options.postfix);options.template=_isUndefined(options.template)?
void 0:_assertPath("template",options.template)}function _getRelativePath(option,name,tmpDir,cb){if(_isUndefined(name))return cb(null);_resolvePath(name,tmpDir,
function(err,resolvedPath){if(err)return cb(err);const relativePath=path.relative(tmpDir,resolvedPath);if(relativePath.startsWith("..")||path.isAbsolute(relativePath)){
return cb(new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`))}cb(null,relativePath)})}function _getRelativePathSync(option,name,tmpDir){
if(_isUndefined(name))return;const resolvedPath=_resolvePathSync(name,tmpDir);const relativePath=path.relative(tmpDir,resolvedPath);if(relativePath.startsWith("\
..")||path.isAbsolute(relativePath)){throw new Error(`${option} option must be relative to "${tmpDir}", found "${relativePath}".`)}return relativePath}function _assertAndSanitizeOptions(options,cb){
_getTmpDir(options,function(err,tmpDir){if(err)return cb(err);options.tmpdir=tmpDir;try{_assertOptionsBase(options,tmpDir)}catch(err2){return cb(err2)}_getRelativePath(
"dir",options.dir,tmpDir,function(err2,dir2){if(err2)return cb(err2);options.dir=_isUndefined(dir2)?"":dir2;_getRelativePath("template",options.template,tmpDir,
function(err3,template){if(err3)return cb(err3);options.template=template;cb(null,options)})})})}function _assertAndSanitizeOptionsSync(options){const tmpDir=options.
tmpdir=_getTmpDirSync(options);_assertOptionsBase(options,tmpDir);const dir2=_getRelativePathSync("dir",options.dir,tmpDir);options.dir=_isUndefined(dir2)?"":dir2;
options.template=_getRelativePathSync("template",options.template,tmpDir);return options}function _isEBADF(error){return _isExpectedError(error,-EBADF,"EBADF")}
function _isENOENT(error){return _isExpectedError(error,-ENOENT,"ENOENT")}function _isExpectedError(error,errno,code){return IS_WIN32?error.code===code:error.code===
code&&error.errno===errno}function setGracefulCleanup(){_gracefulCleanup=true}function _getTmpDir(options,cb){return fs.realpath(options&&options.tmpdir||os.tmpdir(),
cb)}function _getTmpDirSync(options){return fs.realpathSync(options&&options.tmpdir||os.tmpdir())}process.addListener(EXIT,_garbageCollector);Object.defineProperty(
module.exports,"tmpdir",{enumerable:true,configurable:false,get:function(){return _getTmpDirSync()}});module.exports.dir=dir;module.exports.dirSync=dirSync;module.
exports.file=file;module.exports.fileSync=fileSync;module.exports.tmpName=tmpName;module.exports.tmpNameSync=tmpNameSync;module.exports.setGracefulCleanup=setGracefulCleanup}});
var require_logger=__commonJS({"node_modules/testcontainers/build/common/logger.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.execLog=exports.pullLog=exports.buildLog=
exports.composeLog=exports.containerLog=exports.log=exports.Logger=void 0;var debug_1=__importDefault(require_src());var Logger=class{showLevel;logger;constructor(namespace,showLevel=true){
this.showLevel=showLevel;this.logger=(0,debug_1.default)(namespace);if(process.env.NODE_ENV==="test"){this.logger.log=console.log.bind(console)}}enabled(){return this.
logger.enabled}trace(message,options){this.logger(this.formatMessage(message,"TRACE",options))}debug(message,options){this.logger(this.formatMessage(message,"DE\
BUG",options))}info(message,options){this.logger(this.formatMessage(message,"INFO",options))}warn(message,options){this.logger(this.formatMessage(message,"WARN",
options))}error(message,options){this.logger(this.formatMessage(message,"ERROR",options))}formatMessage(message,level,options){return`${this.showLevel?`[${level}\
] `:""}${this.renderOptions(options)}${message}`}renderOptions(options){let str="";if(options?.containerId){str+=`[${options.containerId.substring(0,12)}] `}if(options?.
imageName){str+=`[${options.imageName}] `}return str}};exports.Logger=Logger;exports.log=new Logger("testcontainers");exports.containerLog=new Logger("testconta\
iners:containers",false);exports.composeLog=new Logger("testcontainers:compose",false);exports.buildLog=new Logger("testcontainers:build",false);exports.pullLog=
new Logger("testcontainers:pull",false);exports.execLog=new Logger("testcontainers:exec",false)}});var require_file_lock=__commonJS({"node_modules/testcontainer\
s/build/common/file-lock.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};
Object.defineProperty(exports,"__esModule",{value:true});exports.withFileLock=withFileLock;var promises_1=__require("fs/promises");var path_1=__importDefault(__require(
"path"));var proper_lockfile_1=__importDefault(require_proper_lockfile());var tmp_1=__importDefault(require_tmp());var logger_1=require_logger();async function withFileLock(fileName,fn){
const file=await createEmptyTmpFile(fileName);let releaseLockFn;try{logger_1.log.debug(`Acquiring lock file "${file}"...`);releaseLockFn=await proper_lockfile_1.
default.lock(file,{retries:{forever:true,factor:1,minTimeout:500,maxTimeout:3e3,randomize:true}});logger_1.log.debug(`Acquired lock file "${file}"`);return await fn()}finally{
if(releaseLockFn){logger_1.log.debug(`Releasing lock file "${file}"...`);await releaseLockFn();logger_1.log.debug(`Released lock file "${file}"`)}}}async function createEmptyTmpFile(fileName){
const file=path_1.default.resolve(tmp_1.default.tmpdir,fileName);await(0,promises_1.writeFile)(file,"");return file}}});var require_hash=__commonJS({"node_modul\
es/testcontainers/build/common/hash.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.hash=hash;var crypto_1=__importDefault(__require("crypto"));function hash(str){
return crypto_1.default.createHash("sha256").update(str).digest("hex")}}});var require_clock=__commonJS({"node_modules/testcontainers/build/common/clock.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.SystemClock=void 0;var SystemClock=class{getTime(){return Date.now()}};exports.SystemClock=
SystemClock}});var require_retry3=__commonJS({"node_modules/testcontainers/build/common/retry.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:true});exports.IntervalRetry=void 0;var clock_1=require_clock();var AbstractRetry=class{clock;constructor(clock=new clock_1.SystemClock){this.clock=clock}hasTimedOut(timeoutMs,startTime){
return this.clock.getTime()-startTime>timeoutMs}wait(duration){return new Promise(resolve=>setTimeout(resolve,duration))}};var IntervalRetry=class extends AbstractRetry{interval;constructor(interval){
super();this.interval=interval}async retryUntil(fn,predicate,onTimeout,timeoutMs){const startTime=this.clock.getTime();let attemptNumber=0;let result=await fn(attemptNumber++);
while(!await predicate(result)){if(this.hasTimedOut(timeoutMs,startTime)){return onTimeout()}await this.wait(this.interval);result=await fn(attemptNumber++)}return result}};
exports.IntervalRetry=IntervalRetry}});var require_streams=__commonJS({"node_modules/testcontainers/build/common/streams.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});exports.streamToString=void 0;var streamToString=async(stream,options={trim:false})=>{const chunks=[];for await(const chunk of stream){
chunks.push(Buffer.from(chunk))}const str=Buffer.concat(chunks).toString("utf-8");return options.trim?str.trim():str};exports.streamToString=streamToString}});var require_time=__commonJS(
{"node_modules/testcontainers/build/common/time.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.toNanos=exports.toSeconds=
void 0;var toSeconds=ms=>Math.trunc(ms*.001);exports.toSeconds=toSeconds;var toNanos=ms=>ms*1e6;exports.toNanos=toNanos}});var require_type_guards=__commonJS({"\
node_modules/testcontainers/build/common/type-guards.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.isNotEmptyString=
exports.isEmptyString=exports.isDefined=void 0;var isDefined=value=>value!==void 0;exports.isDefined=isDefined;var isEmptyString=value=>value.trim()==="";exports.
isEmptyString=isEmptyString;var isNotEmptyString=value=>!(0,exports.isEmptyString)(value);exports.isNotEmptyString=isNotEmptyString}});var require_uuid=__commonJS(
{"node_modules/testcontainers/build/common/uuid.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.randomUuid=exports.RandomUuid=void 0;var crypto_1=__importDefault(__require(
"crypto"));var hash_1=require_hash();var RandomUuid=class{nextUuid(){return(0,hash_1.hash)(crypto_1.default.randomUUID()).substring(0,12)}};exports.RandomUuid=RandomUuid;
var randomUuidGen=new RandomUuid;var randomUuid=()=>randomUuidGen.nextUuid();exports.randomUuid=randomUuid}});var require_common=__commonJS({"node_modules/testc\
ontainers/build/common/index.js"(exports){"use strict";var __createBinding=exports&&exports.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=
k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}
Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __exportStar=exports&&exports.__exportStar||function(m,exports2){for(var p in m)
if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p))__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:true});exports.
randomUuid=exports.RandomUuid=exports.streamToString=exports.IntervalRetry=exports.pullLog=exports.log=exports.execLog=exports.containerLog=exports.composeLog=exports.
buildLog=exports.Logger=exports.hash=exports.withFileLock=void 0;var file_lock_1=require_file_lock();Object.defineProperty(exports,"withFileLock",{enumerable:true,
get:function(){return file_lock_1.withFileLock}});var hash_1=require_hash();Object.defineProperty(exports,"hash",{enumerable:true,get:function(){return hash_1.hash}});
var logger_1=require_logger();Object.defineProperty(exports,"Logger",{enumerable:true,get:function(){return logger_1.Logger}});Object.defineProperty(exports,"bu\
ildLog",{enumerable:true,get:function(){return logger_1.buildLog}});Object.defineProperty(exports,"composeLog",{enumerable:true,get:function(){return logger_1.composeLog}});
Object.defineProperty(exports,"containerLog",{enumerable:true,get:function(){return logger_1.containerLog}});Object.defineProperty(exports,"execLog",{enumerable:true,
get:function(){return logger_1.execLog}});Object.defineProperty(exports,"log",{enumerable:true,get:function(){return logger_1.log}});Object.defineProperty(exports,
"pullLog",{enumerable:true,get:function(){return logger_1.pullLog}});var retry_1=require_retry3();Object.defineProperty(exports,"IntervalRetry",{enumerable:true,
get:function(){return retry_1.IntervalRetry}});var streams_1=require_streams();Object.defineProperty(exports,"streamToString",{enumerable:true,get:function(){return streams_1.
streamToString}});__exportStar(require_time(),exports);__exportStar(require_type_guards(),exports);var uuid_1=require_uuid();Object.defineProperty(exports,"Rand\
omUuid",{enumerable:true,get:function(){return uuid_1.RandomUuid}});Object.defineProperty(exports,"randomUuid",{enumerable:true,get:function(){return uuid_1.randomUuid}})}});
var require_registry_matches=__commonJS({"node_modules/testcontainers/build/container-runtime/auth/registry-matches.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});exports.registryMatches=void 0;var registryMatches=(authConfigRegistry,requestedRegistry)=>authConfigRegistry==requestedRegistry||
authConfigRegistry.endsWith("://"+requestedRegistry);exports.registryMatches=registryMatches}});var require_auths=__commonJS({"node_modules/testcontainers/build\
/container-runtime/auth/auths.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.Auths=void 0;var registry_matches_1=require_registry_matches();
var Auths=class{getName(){return"Auths"}async getAuthConfig(registry,dockerConfig){const auth=this.findAuthEntry(registry,dockerConfig);if(!auth){return void 0}
if(auth.identitytoken){return{registryAddress:registry,identityToken:auth.identitytoken}}const authConfig={registryAddress:registry};if(auth.email){authConfig.email=
auth.email}if(auth.auth){const decodedAuth=Buffer.from(auth.auth,"base64").toString();const[username,...passwordParts]=decodedAuth.split(":");const password=passwordParts.
join(":");authConfig.username=username;authConfig.password=password}else{if(auth.username){authConfig.username=auth.username}if(auth.password){authConfig.password=
auth.password}}return authConfig}findAuthEntry(registry,dockerConfig){const authEntries=dockerConfig.auths??{};for(const key in authEntries){if((0,registry_matches_1.
registryMatches)(key,registry)){return authEntries[key]}}return void 0}};exports.Auths=Auths}});var require_credential_provider=__commonJS({"node_modules/testco\
ntainers/build/container-runtime/auth/credential-provider.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.CredentialProvider=
void 0;var child_process_1=__require("child_process");var common_1=require_common();var CredentialProvider=class{async getAuthConfig(registry,dockerConfig){const credentialProviderName=this.
getCredentialProviderName(registry,dockerConfig);if(!credentialProviderName){return void 0}const programName=`docker-credential-${credentialProviderName}`;common_1.
log.debug(`Executing Docker credential provider "${programName}"`);return await this.runCredentialProvider(registry,programName)}runCredentialProvider(registry,providerName){
return new Promise((resolve,reject)=>{const sink=(0,child_process_1.spawn)(providerName,["get"]);const chunks=[];sink.stdout.on("data",chunk=>chunks.push(chunk));
sink.on("error",err=>{common_1.log.error(`Error from Docker credential provider: ${err}`);sink.kill("SIGKILL");reject(new Error(`Error from Docker credential pr\
ovider: ${err}`))});sink.on("close",code=>{if(code!==0){return resolve(void 0)}const response=chunks.join("");try{const credentialProviderResponse=JSON.parse(response);
const authConfig=credentialProviderResponse.Username==="<token>"?this.parseIdentityTokenConfig(registry,credentialProviderResponse):this.parseUsernamePasswordConfig(
registry,credentialProviderResponse);return resolve(authConfig)}catch(e){common_1.log.error(`Unexpected response from Docker credential provider GET command: "${response}\
"`);return reject(new Error("Unexpected response from Docker credential provider GET command"))}});sink.stdin.write(`${registry}
`);sink.stdin.end()})}parseUsernamePasswordConfig(registry,config){return{username:config.Username,password:config.Secret,registryAddress:config.ServerURL??registry}}parseIdentityTokenConfig(registry,config){
return{registryAddress:config.ServerURL??registry,identityToken:config.Secret}}};exports.CredentialProvider=CredentialProvider}});var require_cred_helpers=__commonJS(
{"node_modules/testcontainers/build/container-runtime/auth/cred-helpers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
CredHelpers=void 0;var credential_provider_1=require_credential_provider();var CredHelpers=class extends credential_provider_1.CredentialProvider{getName(){return"\
CredHelpers"}getCredentialProviderName(registry,dockerConfig){if(dockerConfig.credHelpers?.[registry]!==void 0){return dockerConfig.credHelpers[registry]}}};exports.
CredHelpers=CredHelpers}});var require_creds_store=__commonJS({"node_modules/testcontainers/build/container-runtime/auth/creds-store.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:true});exports.CredsStore=void 0;var credential_provider_1=require_credential_provider();var CredsStore=class extends credential_provider_1.
CredentialProvider{getName(){return"CredsStore"}getCredentialProviderName(registry,dockerConfig){if(dockerConfig.credsStore!==void 0&&dockerConfig.credsStore.length>
0){return dockerConfig.credsStore}}};exports.CredsStore=CredsStore}});var require_get_auth_config=__commonJS({"node_modules/testcontainers/build/container-runti\
me/auth/get-auth-config.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};
Object.defineProperty(exports,"__esModule",{value:true});exports.getAuthConfig=void 0;var fs_1=__require("fs");var promises_1=__require("fs/promises");var os_1=__importDefault(
__require("os"));var path_1=__importDefault(__require("path"));var common_1=require_common();var auths_1=require_auths();var cred_helpers_1=require_cred_helpers();
var creds_store_1=require_creds_store();var dockerConfigLocation=process.env.DOCKER_CONFIG||`${os_1.default.homedir()}/.docker`;var dockerConfigFile=path_1.default.
resolve(dockerConfigLocation,"config.json");var readDockerConfig=async()=>{if(process.env.DOCKER_AUTH_CONFIG){return parseDockerConfig(process.env.DOCKER_AUTH_CONFIG)}else if((0,
fs_1.existsSync)(dockerConfigFile)){return parseDockerConfig((await(0,promises_1.readFile)(dockerConfigFile)).toString())}else{return Promise.resolve({})}};function parseDockerConfig(dockerConfig2){
const object=JSON.parse(dockerConfig2);return{credsStore:object.credsStore,credHelpers:object.credHelpers,auths:object.auths}}var dockerConfig=readDockerConfig();
var registryAuthLocators=[new cred_helpers_1.CredHelpers,new creds_store_1.CredsStore,new auths_1.Auths];var authsCache=new Map;var getAuthConfig=async registry=>{
if(authsCache.has(registry)){common_1.log.debug(`Auth config cache hit for registry "${registry}"`);return authsCache.get(registry)}for(const registryAuthLocator of registryAuthLocators){
const authConfig=await registryAuthLocator.getAuthConfig(registry,await dockerConfig);if(authConfig){common_1.log.debug(`Auth config found for registry "${registry}\
": ${registryAuthLocator.getName()}`);authsCache.set(registry,authConfig);return authConfig}}common_1.log.debug(`No auth config found for registry "${registry}"`);
authsCache.set(registry,void 0);return void 0};exports.getAuthConfig=getAuthConfig}});var require_version=__commonJS({"node_modules/testcontainers/build/version\
.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.LIB_VERSION=void 0;exports.LIB_VERSION="12.2.0"}});var require_src2=__commonJS(
{"node_modules/@kwsites/file-exists/dist/src/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.
__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});var fs_1=__require("fs");var debug_1=__importDefault(require_src());var log2=debug_1.
default("@kwsites/file-exists");function check(path,isFile,isDirectory){log2(`checking %s`,path);try{const stat=fs_1.statSync(path);if(stat.isFile()&&isFile){log2(
`[OK] path represents a file`);return true}if(stat.isDirectory()&&isDirectory){log2(`[OK] path represents a directory`);return true}log2(`[FAIL] path represents\
 something other than a file or directory`);return false}catch(e){if(e.code==="ENOENT"){log2(`[FAIL] path is not accessible: %o`,e);return false}log2(`[FATAL] %\
o`,e);throw e}}function exists(path,type=exports.READABLE){return check(path,(type&exports.FILE)>0,(type&exports.FOLDER)>0)}exports.exists=exists;exports.FILE=1;
exports.FOLDER=2;exports.READABLE=exports.FILE+exports.FOLDER}});var require_dist=__commonJS({"node_modules/@kwsites/file-exists/dist/index.js"(exports){"use st\
rict";function __export(m){for(var p in m)if(!exports.hasOwnProperty(p))exports[p]=m[p]}Object.defineProperty(exports,"__esModule",{value:true});__export(require_src2())}});
var require_opts_arg=__commonJS({"node_modules/mkdirp/dist/cjs/src/opts-arg.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
optsArg=void 0;var fs_1=__require("fs");var optsArg=opts=>{if(!opts){opts={mode:511}}else if(typeof opts==="object"){opts={mode:511,...opts}}else if(typeof opts===
"number"){opts={mode:opts}}else if(typeof opts==="string"){opts={mode:parseInt(opts,8)}}else{throw new TypeError("invalid options argument")}const resolved=opts;
const optsFs=opts.fs||{};opts.mkdir=opts.mkdir||optsFs.mkdir||fs_1.mkdir;opts.mkdirAsync=opts.mkdirAsync?opts.mkdirAsync:async(path,options)=>{return new Promise(
(res,rej)=>resolved.mkdir(path,options,(er,made)=>er?rej(er):res(made)))};opts.stat=opts.stat||optsFs.stat||fs_1.stat;opts.statAsync=opts.statAsync?opts.statAsync:
async path=>new Promise((res,rej)=>resolved.stat(path,(err,stats)=>err?rej(err):res(stats)));opts.statSync=opts.statSync||optsFs.statSync||fs_1.statSync;opts.mkdirSync=
opts.mkdirSync||optsFs.mkdirSync||fs_1.mkdirSync;return resolved};exports.optsArg=optsArg}});var require_mkdirp_manual=__commonJS({"node_modules/mkdirp/dist/cjs\
/src/mkdirp-manual.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.mkdirpManual=exports.mkdirpManualSync=void 0;var path_1=__require(
"path");var opts_arg_js_1=require_opts_arg();var mkdirpManualSync=(path,options,made)=>{const parent=(0,path_1.dirname)(path);const opts={...(0,opts_arg_js_1.optsArg)(
options),recursive:false};if(parent===path){try{return opts.mkdirSync(path,opts)}catch(er){const fer=er;if(fer&&fer.code!=="EISDIR"){throw er}return}}try{opts.mkdirSync(
path,opts);return made||path}catch(er){const fer=er;if(fer&&fer.code==="ENOENT"){return(0,exports.mkdirpManualSync)(path,opts,(0,exports.mkdirpManualSync)(parent,
opts,made))}if(fer&&fer.code!=="EEXIST"&&fer&&fer.code!=="EROFS"){throw er}try{if(!opts.statSync(path).isDirectory())throw er}catch(_){throw er}}};exports.mkdirpManualSync=
mkdirpManualSync;exports.mkdirpManual=Object.assign(async(path,options,made)=>{const opts=(0,opts_arg_js_1.optsArg)(options);opts.recursive=false;const parent=(0,
path_1.dirname)(path);if(parent===path){return opts.mkdirAsync(path,opts).catch(er=>{const fer=er;if(fer&&fer.code!=="EISDIR"){throw er}})}return opts.mkdirAsync(
path,opts).then(()=>made||path,async er=>{const fer=er;if(fer&&fer.code==="ENOENT"){return(0,exports.mkdirpManual)(parent,opts).then(made2=>(0,exports.mkdirpManual)(
path,opts,made2))}if(fer&&fer.code!=="EEXIST"&&fer.code!=="EROFS"){throw er}return opts.statAsync(path).then(st=>{if(st.isDirectory()){return made}else{throw er}},
()=>{throw er})})},{sync:exports.mkdirpManualSync})}});var require_find_made=__commonJS({"node_modules/mkdirp/dist/cjs/src/find-made.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:true});exports.findMadeSync=exports.findMade=void 0;var path_1=__require("path");var findMade=async(opts,parent,path)=>{
if(path===parent){return}return opts.statAsync(parent).then(st=>st.isDirectory()?path:void 0,er=>{const fer=er;return fer&&fer.code==="ENOENT"?(0,exports.findMade)(
opts,(0,path_1.dirname)(parent),parent):void 0})};exports.findMade=findMade;var findMadeSync=(opts,parent,path)=>{if(path===parent){return void 0}try{return opts.
statSync(parent).isDirectory()?path:void 0}catch(er){const fer=er;return fer&&fer.code==="ENOENT"?(0,exports.findMadeSync)(opts,(0,path_1.dirname)(parent),parent):
void 0}};exports.findMadeSync=findMadeSync}});var require_mkdirp_native=__commonJS({"node_modules/mkdirp/dist/cjs/src/mkdirp-native.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:true});exports.mkdirpNative=exports.mkdirpNativeSync=void 0;var path_1=__require("path");var find_made_js_1=require_find_made();
var mkdirp_manual_js_1=require_mkdirp_manual();var opts_arg_js_1=require_opts_arg();var mkdirpNativeSync=(path,options)=>{const opts=(0,opts_arg_js_1.optsArg)(options);
opts.recursive=true;const parent=(0,path_1.dirname)(path);if(parent===path){return opts.mkdirSync(path,opts)}const made=(0,find_made_js_1.findMadeSync)(opts,path);
try{opts.mkdirSync(path,opts);return made}catch(er){const fer=er;if(fer&&fer.code==="ENOENT"){return(0,mkdirp_manual_js_1.mkdirpManualSync)(path,opts)}else{throw er}}};
exports.mkdirpNativeSync=mkdirpNativeSync;exports.mkdirpNative=Object.assign(async(path,options)=>{const opts={...(0,opts_arg_js_1.optsArg)(options),recursive:true};
const parent=(0,path_1.dirname)(path);if(parent===path){return await opts.mkdirAsync(path,opts)}return(0,find_made_js_1.findMade)(opts,path).then(made=>opts.mkdirAsync(
path,opts).then(m=>made||m).catch(er=>{const fer=er;if(fer&&fer.code==="ENOENT"){return(0,mkdirp_manual_js_1.mkdirpManual)(path,opts)}else{throw er}}))},{sync:exports.
mkdirpNativeSync})}});var require_path_arg=__commonJS({"node_modules/mkdirp/dist/cjs/src/path-arg.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:true});exports.pathArg=void 0;var platform=process.env.__TESTING_MKDIRP_PLATFORM__||process.platform;var path_1=__require("path");var pathArg=path=>{
if(/\0/.test(path)){throw Object.assign(new TypeError("path must be a string without null bytes"),{path,code:"ERR_INVALID_ARG_VALUE"})}path=(0,path_1.resolve)(path);
if(platform==="win32"){const badWinChars=/[*|"<>?:]/;const{root}=(0,path_1.parse)(path);if(badWinChars.test(path.substring(root.length))){throw Object.assign(new Error(
"Illegal characters in path."),{path,code:"EINVAL"})}}return path};exports.pathArg=pathArg}});var require_use_native=__commonJS({"node_modules/mkdirp/dist/cjs/s\
rc/use-native.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.useNative=exports.useNativeSync=void 0;var fs_1=__require(
"fs");var opts_arg_js_1=require_opts_arg();var version=process.env.__TESTING_MKDIRP_NODE_VERSION__||process.version;var versArr=version.replace(/^v/,"").split("\
.");var hasNative=+versArr[0]>10||+versArr[0]===10&&+versArr[1]>=12;exports.useNativeSync=!hasNative?()=>false:opts=>(0,opts_arg_js_1.optsArg)(opts).mkdirSync===
fs_1.mkdirSync;exports.useNative=Object.assign(!hasNative?()=>false:opts=>(0,opts_arg_js_1.optsArg)(opts).mkdir===fs_1.mkdir,{sync:exports.useNativeSync})}});var require_src3=__commonJS(
{"node_modules/mkdirp/dist/cjs/src/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.mkdirp=exports.nativeSync=exports.
native=exports.manualSync=exports.manual=exports.sync=exports.mkdirpSync=exports.useNativeSync=exports.useNative=exports.mkdirpNativeSync=exports.mkdirpNative=exports.
mkdirpManualSync=exports.mkdirpManual=void 0;var mkdirp_manual_js_1=require_mkdirp_manual();var mkdirp_native_js_1=require_mkdirp_native();var opts_arg_js_1=require_opts_arg();
var path_arg_js_1=require_path_arg();var use_native_js_1=require_use_native();var mkdirp_manual_js_2=require_mkdirp_manual();Object.defineProperty(exports,"mkdi\
rpManual",{enumerable:true,get:function(){return mkdirp_manual_js_2.mkdirpManual}});Object.defineProperty(exports,"mkdirpManualSync",{enumerable:true,get:function(){
return mkdirp_manual_js_2.mkdirpManualSync}});var mkdirp_native_js_2=require_mkdirp_native();Object.defineProperty(exports,"mkdirpNative",{enumerable:true,get:function(){
return mkdirp_native_js_2.mkdirpNative}});Object.defineProperty(exports,"mkdirpNativeSync",{enumerable:true,get:function(){return mkdirp_native_js_2.mkdirpNativeSync}});
var use_native_js_2=require_use_native();Object.defineProperty(exports,"useNative",{enumerable:true,get:function(){return use_native_js_2.useNative}});Object.defineProperty(
exports,"useNativeSync",{enumerable:true,get:function(){return use_native_js_2.useNativeSync}});var mkdirpSync=(path,opts)=>{path=(0,path_arg_js_1.pathArg)(path);
const resolved=(0,opts_arg_js_1.optsArg)(opts);return(0,use_native_js_1.useNativeSync)(resolved)?(0,mkdirp_native_js_1.mkdirpNativeSync)(path,resolved):(0,mkdirp_manual_js_1.
mkdirpManualSync)(path,resolved)};exports.mkdirpSync=mkdirpSync;exports.sync=exports.mkdirpSync;exports.manual=mkdirp_manual_js_1.mkdirpManual;exports.manualSync=
mkdirp_manual_js_1.mkdirpManualSync;exports.native=mkdirp_native_js_1.mkdirpNative;exports.nativeSync=mkdirp_native_js_1.mkdirpNativeSync;exports.mkdirp=Object.
assign(async(path,opts)=>{path=(0,path_arg_js_1.pathArg)(path);const resolved=(0,opts_arg_js_1.optsArg)(opts);return(0,use_native_js_1.useNative)(resolved)?(0,mkdirp_native_js_1.
mkdirpNative)(path,resolved):(0,mkdirp_manual_js_1.mkdirpManual)(path,resolved)},{mkdirpSync:exports.mkdirpSync,mkdirpNative:mkdirp_native_js_1.mkdirpNative,mkdirpNativeSync:mkdirp_native_js_1.
mkdirpNativeSync,mkdirpManual:mkdirp_manual_js_1.mkdirpManual,mkdirpManualSync:mkdirp_manual_js_1.mkdirpManualSync,sync:exports.mkdirpSync,native:mkdirp_native_js_1.
mkdirpNative,nativeSync:mkdirp_native_js_1.mkdirpNativeSync,manual:mkdirp_manual_js_1.mkdirpManual,manualSync:mkdirp_manual_js_1.mkdirpManualSync,useNative:use_native_js_1.
useNative,useNativeSync:use_native_js_1.useNativeSync})}});var require_cjs=__commonJS({"node_modules/properties-reader/dist/cjs/index.cjs"(exports,module){"use \
strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.
prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{
if(from&&typeof from==="object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{
get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),
mod);var index_exports={};__export(index_exports,{bindToExpress:()=>bindToExpress,default:()=>index_default,expressBasePath:()=>expressBasePath,propertiesReader:()=>propertiesReader});
module.exports=__toCommonJS(index_exports);var import_node_fs=__require("fs");function readLine(line,task){const trimmed=line.trim();if(!trimmed){return task}const section=/^\[([^=]+)]$/.
exec(trimmed);const property=!section&&/^([^#=]+)(={0,1})(.*)$/.exec(trimmed);if(section){task.section=section[1]}else if(property){const currentSection=task.section?
`${task.section}.`:"";task.properties.set(currentSection+property[1].trim(),property[3].trim())}return task}function read(input,task){return String(input).split(
"\n").reduce((task2,line)=>{return readLine(line,task2)},{...task,section:""})}function newTask(){return{section:"",properties:new Map}}function append(sourceFile,encoding,task=newTask()){
if(!sourceFile){return task}const file=(0,import_node_fs.readFileSync)(sourceFile,encoding);return read(file,task)}var import_promises=__require("fs/promises");
async function save(destFile,props){let pointer=null;try{pointer=await(0,import_promises.open)(destFile,"w");for(const line of props){await pointer.writeFile(`${line}\

`,"utf8")}}finally{await pointer?.close()}}var import_node_path=__require("path");var import_file_exists=require_dist();var import_mkdirp=require_src3();function expressBasePath(basePath){
return(0,import_node_path.resolve)(basePath||process.cwd(),"./")+import_node_path.sep}function bindToExpress(reader,app,basePath,makePaths){for(const[key,value]of reader.
entries()){if(value&&/\.(path|dir)$/.test(key)){const resolvedValue=(0,import_node_path.resolve)(basePath,value);reader.set(key,resolvedValue);try{const directoryPath=/dir$/.
test(key)?resolvedValue:(0,import_node_path.dirname)(resolvedValue);if(makePaths){import_mkdirp.mkdirp.sync(directoryPath)}else if(!(0,import_file_exists.exists)(
directoryPath,import_file_exists.FOLDER)){throw new Error("Path is not a directory that already exists")}}catch{throw new Error(`Unable to create directory ${value}`)}}
app.set(key,reader.get(key));if(/^browser\./.test(key)&&app.locals){app.locals[key.substr(8)]=reader.get(key)}}app.set("properties",reader);return reader}function parseValue(input){
const parsedValue=String(input).trim();switch(parsedValue){case"undefined":case"null":return null;case(!isNaN(parsedValue)&&!!parsedValue&&parsedValue):return+parsedValue;case"\
false":case"true":return parsedValue==="true";default:{const replacements={"\\n":"\n","\\r":"\r","\\t":"	"};return parsedValue.replace(/\\[nrt]/g,key=>replacements[key])}}}
function getByRoot(store,root=""){return Object.fromEntries(parsedEntries(store,`${root}.`))}function*parsedEntries(store,prefix=""){for(const[storeKey,storeValue]of store.
entries()){const key=parsedKey(storeKey,prefix);if(key){yield[key,parseValue(storeValue)]}}}function parsedKey(key,prefix){if(!prefix){return key}if(key.startsWith(
prefix)){return key.substring(prefix.length)}}function output(properties,allowDuplicateSections,saveSections){if(!allowDuplicateSections){properties=collapseSections(
properties)}return saveSections?generatePropertiesWithSections(properties):generatePropertiesWithoutSections(properties)}function*generatePropertiesWithoutSections(properties){
for(const[key,value]of properties.entries()){yield`${key}=${value}`}}function*generatePropertiesWithSections(properties){let section=null;for(let[key,value]of properties.
entries()){const[prefix,...tokens]=key.split(".");if(tokens.length){if(section!==prefix){section=prefix;yield`[${section}]`}key=tokens.join(".")}else{section=null}
yield`${key}=${value}`}}function collapseSections(properties){const sections=new Map;for(const[key,value]of properties.entries()){const[section]=key.split(".");
const map=sections.get(section)??[];map.push([key,value]);sections.set(section,map)}return new Map(Array.from(sections.values()).flat())}function addLeaf(branch,leaf,key){
branch.leaves.set(leaf,key);if(Object.hasOwn(branch.branches,leaf)){branch.branches[leaf].dual=true}}function addBranch(branch,token){const next=branch.branches[token]??=
childBranch(branch,token);if(branch.leaves.has(token)){next.dual=true}return next}function childBranch(parent,child=""){return{dual:false,leaves:new Map,branches:Object.
create(null),path:(parent?.path?`${parent.path}.`:"")+child,parent}}function pathLayers(map){const paths=childBranch(null);for(const key of map.keys()){const tokens=key.
split(".");const leaf=tokens.pop();const path=tokens.reduce((branch,token)=>addBranch(branch,token),paths);addLeaf(path,leaf,key)}return paths}function memoize(fn){
const cache=new Map;return key=>{if(!cache.has(key)){cache.set(key,fn(key))}return cache.get(key)}}function propertiesPath(map){const shape=pathLayers(map);const value=(layer,key)=>{
if(!key){return map.get(layer.path)}const leaf=layer.leaves.get(key);const branch=Object.hasOwn(layer.branches,key);if(branch){return make(layer.branches[key])}
return typeof leaf==="string"?map.get(leaf):void 0};const make=memoize(layer=>{const ownKeys=new Set([...layer.leaves.keys(),...Object.keys(layer.branches)]);const target=Object.
defineProperties(Object.create(null),Object.fromEntries([...ownKeys].map(name=>[name,{configurable:false,enumerable:true,get(){return value(layer,name)}}])));if(layer.
dual){Object.defineProperty(target,"",{configurable:false,enumerable:true,get(){return value(layer,"")}})}return target});return make(shape)}var createPropertiesReader=({
sourceFile,encoding="utf-8",allowDuplicateSections=false,saveSections=true}={})=>{const store=append(sourceFile,encoding);function entries(options={}){return options.
parsed===true?parsedEntries(store.properties):store.properties.entries()}const instance={get length(){return store.properties.size},append(sourceFile2,enc=encoding){
append(sourceFile2,enc,store);return instance},clone(){const next=createPropertiesReader({allowDuplicateSections,encoding,saveSections});for(const[key,value]of store.
properties.entries()){next.set(key,value)}return next},bindToExpress(app,basePath,makePaths=false){return bindToExpress(instance,app,expressBasePath(basePath),makePaths)},
each(fn,scope){for(const[key,value]of store.properties.entries()){fn.call(scope||instance,key,value)}return instance},entries,get(key){return parseValue(store.properties.
get(key))},getAllProperties(){return Object.fromEntries(store.properties.entries())},getByRoot(root){return getByRoot(store.properties,root)},getRaw(key){return store.
properties.has(key)?store.properties.get(key):null},out(){return output(store.properties,allowDuplicateSections,saveSections)},path(){return propertiesPath(store.
properties)},read(input){read(typeof input==="string"?input:input.toString(encoding),store);return instance},save(destFile){return save(destFile,instance.out())},
set(key,value){store.properties.set(key,String(value));return instance}};return instance};var index_default=createPropertiesReader;var propertiesReader=createPropertiesReader}});
var require_config=__commonJS({"node_modules/testcontainers/build/container-runtime/strategies/utils/config.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.getContainerRuntimeConfig=
void 0;var fs_1=__require("fs");var promises_1=__require("fs/promises");var os_1=__require("os");var path_1=__importDefault(__require("path"));var properties_reader_1=__importDefault(
require_cjs());var common_1=require_common();var containerRuntimeConfig;var getContainerRuntimeConfig=async(env=process.env)=>{if(!containerRuntimeConfig){containerRuntimeConfig=
{...await loadFromFile(),...loadFromEnv(env)};logDockerClientConfig(containerRuntimeConfig)}return containerRuntimeConfig};exports.getContainerRuntimeConfig=getContainerRuntimeConfig;
async function loadFromFile(){const file=path_1.default.resolve((0,os_1.homedir)(),".testcontainers.properties");const dockerClientConfig={};if((0,fs_1.existsSync)(
file)){common_1.log.debug(`Loading ".testcontainers.properties" file...`);const string=await(0,promises_1.readFile)(file,{encoding:"utf-8"});const properties=(0,
properties_reader_1.default)({sourceFile:""}).read(string);const tcHost=properties.get("tc.host");if(tcHost!==null){dockerClientConfig.tcHost=tcHost}const dockerHost=properties.
get("docker.host");if(dockerHost!==null){dockerClientConfig.dockerHost=dockerHost}const dockerTlsVerify=properties.get("docker.tls.verify");if(dockerTlsVerify!==
null){dockerClientConfig.dockerTlsVerify=`${dockerTlsVerify}`}const dockerCertPath=properties.get("docker.cert.path");if(dockerCertPath!==null){dockerClientConfig.
dockerCertPath=dockerCertPath}common_1.log.debug(`Loaded ".testcontainers.properties" file`)}return dockerClientConfig}function loadFromEnv(env){const dockerClientConfig={};
if(env["DOCKER_HOST"]!==void 0){dockerClientConfig.dockerHost=env["DOCKER_HOST"]}if(env["DOCKER_TLS_VERIFY"]!==void 0){dockerClientConfig.dockerTlsVerify=env["D\
OCKER_TLS_VERIFY"]}if(env["DOCKER_CERT_PATH"]!==void 0){dockerClientConfig.dockerCertPath=env["DOCKER_CERT_PATH"]}return dockerClientConfig}function logDockerClientConfig(config){
if(!common_1.log.enabled()){return}const configurations=Object.entries(config).filter(([,value])=>value!==void 0).map(([key,value])=>`${key}: "${value}"`);if(configurations.
length>0){common_1.log.debug(`Found custom configuration: ${configurations.join(", ")}`)}}}});var require_configuration_strategy=__commonJS({"node_modules/testc\
ontainers/build/container-runtime/strategies/configuration-strategy.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.ConfigurationStrategy=void 0;var promises_1=__importDefault(
__require("fs/promises"));var path_1=__importDefault(__require("path"));var url_1=__require("url");var config_1=require_config();var ConfigurationStrategy=class{getName(){
return"ConfigurationStrategy"}async getResult(){const{dockerHost,dockerTlsVerify,dockerCertPath}=await(0,config_1.getContainerRuntimeConfig)();if(!dockerHost){return void 0}
const dockerOptions={};const{pathname,hostname,port}=new url_1.URL(dockerHost);if(hostname!==""){dockerOptions.host=hostname;dockerOptions.port=port}else{dockerOptions.
socketPath=pathname}if(dockerTlsVerify==="1"&&dockerCertPath!==void 0){dockerOptions.ca=await promises_1.default.readFile(path_1.default.resolve(dockerCertPath,
"ca.pem"));dockerOptions.cert=await promises_1.default.readFile(path_1.default.resolve(dockerCertPath,"cert.pem"));dockerOptions.key=await promises_1.default.readFile(
path_1.default.resolve(dockerCertPath,"key.pem"))}return{uri:dockerHost,dockerOptions,composeEnvironment:{DOCKER_HOST:dockerHost,DOCKER_TLS_VERIFY:dockerTlsVerify,
DOCKER_CERT_PATH:dockerCertPath},allowUserOverrides:true}}};exports.ConfigurationStrategy=ConfigurationStrategy}});var require_npipe_socket_strategy=__commonJS(
{"node_modules/testcontainers/build/container-runtime/strategies/npipe-socket-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.NpipeSocketStrategy=void 0;var NpipeSocketStrategy=class{platform;constructor(platform=process.platform){this.platform=platform}getName(){return"NpipeSo\
cketStrategy"}async getResult(){if(this.platform!=="win32"){return}return{uri:"npipe:////./pipe/docker_engine",dockerOptions:{socketPath:"//./pipe/docker_engine"},
composeEnvironment:{},allowUserOverrides:true}}};exports.NpipeSocketStrategy=NpipeSocketStrategy}});var require_rootless_unix_socket_strategy=__commonJS({"node_\
modules/testcontainers/build/container-runtime/strategies/rootless-unix-socket-strategy.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.RootlessUnixSocketStrategy=void 0;
var fs_1=__require("fs");var os_1=__importDefault(__require("os"));var path_1=__importDefault(__require("path"));var common_1=require_common();var RootlessUnixSocketStrategy=class{platform;env;constructor(platform=process.
platform,env=process.env){this.platform=platform;this.env=env}getName(){return"RootlessUnixSocketStrategy"}async getResult(){if(this.platform!=="linux"&&this.platform!==
"darwin"){return}const socketPath=[this.getSocketPathFromEnv(),this.getSocketPathFromHomeRunDir(),this.getSocketPathFromHomeDesktopDir(),this.getSocketPathFromRunDir()].
filter(common_1.isDefined).find(candidateSocketPath=>(0,fs_1.existsSync)(candidateSocketPath));if(!socketPath){return}return{uri:`unix://${socketPath}`,dockerOptions:{
socketPath},composeEnvironment:{},allowUserOverrides:true}}getSocketPathFromEnv(){const xdgRuntimeDir=this.env["XDG_RUNTIME_DIR"];if(xdgRuntimeDir!==void 0){return path_1.
default.join(xdgRuntimeDir,"docker.sock")}else{return void 0}}getSocketPathFromHomeRunDir(){return path_1.default.join(os_1.default.homedir(),".docker","run","d\
ocker.sock")}getSocketPathFromHomeDesktopDir(){return path_1.default.join(os_1.default.homedir(),".docker","desktop","docker.sock")}getSocketPathFromRunDir(){return path_1.
default.join("/run","user",`${os_1.default.userInfo().uid}`,"docker.sock")}};exports.RootlessUnixSocketStrategy=RootlessUnixSocketStrategy}});var require_testcontainers_host_strategy=__commonJS(
{"node_modules/testcontainers/build/container-runtime/strategies/testcontainers-host-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModul\
e",{value:true});exports.TestcontainersHostStrategy=void 0;var url_1=__require("url");var config_1=require_config();var TestcontainersHostStrategy=class{getName(){
return"TestcontainersHostStrategy"}async getResult(){const{tcHost}=await(0,config_1.getContainerRuntimeConfig)();if(!tcHost){return}const dockerOptions={};const{
hostname,port}=new url_1.URL(tcHost);dockerOptions.host=hostname;dockerOptions.port=port;return{uri:tcHost,dockerOptions,composeEnvironment:{DOCKER_HOST:tcHost},
allowUserOverrides:false}}};exports.TestcontainersHostStrategy=TestcontainersHostStrategy}});var require_unix_socket_strategy=__commonJS({"node_modules/testcont\
ainers/build/container-runtime/strategies/unix-socket-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.UnixSocketStrategy=
void 0;var fs_1=__require("fs");var UnixSocketStrategy=class{platform;constructor(platform=process.platform){this.platform=platform}getName(){return"UnixSocketS\
trategy"}async getResult(){if(this.platform!=="linux"&&this.platform!=="darwin"||!(0,fs_1.existsSync)("/var/run/docker.sock")){return}return{uri:"unix:///var/ru\
n/docker.sock",dockerOptions:{socketPath:"/var/run/docker.sock"},composeEnvironment:{},allowUserOverrides:true}}};exports.UnixSocketStrategy=UnixSocketStrategy}});
var require_lookup_host_ips=__commonJS({"node_modules/testcontainers/build/container-runtime/utils/lookup-host-ips.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.lookupHostIps=
void 0;var promises_1=__require("dns/promises");var net_1=__importDefault(__require("net"));var lookupHostIps=async host=>{if(net_1.default.isIP(host)===0){return await(0,
promises_1.lookup)(host,{all:true})}else{return[{address:host,family:net_1.default.isIP(host)}]}};exports.lookupHostIps=lookupHostIps}});var require_remote_container_runtime_socket_path=__commonJS(
{"node_modules/testcontainers/build/container-runtime/utils/remote-container-runtime-socket-path.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:true});exports.getRemoteContainerRuntimeSocketPath=void 0;var getRemoteContainerRuntimeSocketPath=(containerRuntimeStrategyResult,containerRuntimeOs,platform=process.
platform,env=process.env)=>{if(containerRuntimeStrategyResult.allowUserOverrides){if(env["TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE"]!==void 0){return env["TESTCONT\
AINERS_DOCKER_SOCKET_OVERRIDE"]}}let socketPath;if(containerRuntimeOs==="Docker Desktop"){socketPath="/var/run/docker.sock"}else if(containerRuntimeStrategyResult.
uri.startsWith("unix://")){socketPath=containerRuntimeStrategyResult.uri.replace("unix://","")}else{socketPath="/var/run/docker.sock"}return platform==="win32"?
`/${socketPath}`:socketPath};exports.getRemoteContainerRuntimeSocketPath=getRemoteContainerRuntimeSocketPath}});var require_image_name=__commonJS({"node_modules\
/testcontainers/build/container-runtime/image-name.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.ImageName=void 0;var common_1=require_common();
var ImageName=class _ImageName{registry;image;tag;digest;string;static hexRE=/^[0-9a-f]{64}$/i;constructor(registry,image,tag,digest){this.registry=registry;this.
image=image;this.tag=tag;this.digest=digest;if(!this.digest&&this.tag.startsWith("sha256:")){this.digest=this.tag}if(!this.registry&&process.env.TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX){
const prefix=process.env.TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX;const parsedRegistry=_ImageName.getRegistry(prefix);this.registry=parsedRegistry??prefix;let imagePrefix=parsedRegistry?
prefix.substring(prefix.indexOf("/")+1):"";if(imagePrefix){imagePrefix=imagePrefix.replace(/\/?$/,"/")}const originalImage=this.image;this.image=`${imagePrefix}${this.
image}`;let message=`Applying changes to image ${originalImage} with tag ${tag}: added registry ${this.registry}`;if(this.image!==originalImage){message+=` and \
changed image to ${this.image}`}common_1.log.info(message)}const tagAndDigest=this.digest?`${this.tag}@${this.digest}`:this.tag;if(this.registry){if(this.tag.startsWith(
"sha256:")){this.string=`${this.registry}/${this.image}@${this.tag}`}else{this.string=`${this.registry}/${this.image}:${tagAndDigest}`}}else if(this.tag==="late\
st"&&_ImageName.hexRE.test(this.image)){this.string=this.image}else if(this.tag.startsWith("sha256:")){this.string=`${this.image}@${this.tag}`}else{this.string=
`${this.image}:${tagAndDigest}`}}equals(other){return this.registry===other.registry&&this.image===other.image&&this.tag===other.tag&&this.digest===other.digest}static fromString(string){
const registry=this.getRegistry(string);const stringWithoutRegistry=registry?string.split("/").slice(1).join("/"):string;const[imageAndTag,digest]=stringWithoutRegistry.
split("@");if(imageAndTag.includes(":")){const[image,tag]=imageAndTag.split(":");return new _ImageName(registry,image,tag,digest)}else if(digest){return new _ImageName(
registry,imageAndTag,digest)}else{return new _ImageName(registry,imageAndTag,"latest")}}static getRegistry(string){const parts=string.split("/");if(parts.length>
1&&this.isRegistry(parts[0])){return parts[0]}}static isRegistry(string){return string.includes(".")||string.includes(":")||string==="localhost"}};exports.ImageName=
ImageName}});var require_demux_stream=__commonJS({"node_modules/testcontainers/build/container-runtime/utils/demux-stream.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});exports.demuxStream=demuxStream;var stream_1=__require("stream");var common_1=require_common();async function demuxStream(dockerode,stream){
try{const demuxedStream=new stream_1.PassThrough({autoDestroy:true,encoding:"utf-8"});dockerode.modem.demuxStream(stream,demuxedStream,demuxedStream);stream.on(
"end",()=>demuxedStream.end());demuxedStream.on("close",()=>{if(!stream.destroyed){stream.destroy()}});return demuxedStream}catch(err){common_1.log.error(`Faile\
d to demux stream: ${err}`);throw err}}}});var require_attach_container=__commonJS({"node_modules/testcontainers/build/container-runtime/utils/attach-container.\
js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.attachContainer=void 0;var common_1=require_common();var demux_stream_1=require_demux_stream();
var attachContainer=async(dockerode,container)=>{try{const stream=await container.attach({stream:true,stdout:true,stderr:true});return(0,demux_stream_1.demuxStream)(
dockerode,stream)}catch(err){common_1.log.error(`Failed to attach to container: ${err}`,{containerId:container.id});throw err}};exports.attachContainer=attachContainer}});
var require_byline=__commonJS({"node_modules/byline/lib/byline.js"(exports,module){var stream=__require("stream");var util=__require("util");var timers=__require(
"timers");module.exports=function(readStream,options){return module.exports.createStream(readStream,options)};module.exports.createStream=function(readStream,options){
if(readStream){return createLineStream(readStream,options)}else{return new LineStream(options)}};module.exports.createLineStream=function(readStream){console.log(
"WARNING: byline#createLineStream is deprecated and will be removed soon");return createLineStream(readStream)};function createLineStream(readStream,options){if(!readStream){
throw new Error("expected readStream")}if(!readStream.readable){throw new Error("readStream must be readable")}var ls=new LineStream(options);readStream.pipe(ls);
return ls}module.exports.LineStream=LineStream;function LineStream(options){stream.Transform.call(this,options);options=options||{};this._readableState.objectMode=
true;this._lineBuffer=[];this._keepEmptyLines=options.keepEmptyLines||false;this._lastChunkEndedWithCR=false;var self=this;this.on("pipe",function(src){if(!self.
encoding){if(src instanceof stream.Readable){self.encoding=src._readableState.encoding}}})}util.inherits(LineStream,stream.Transform);LineStream.prototype._transform=
function(chunk,encoding,done){encoding=encoding||"utf8";if(Buffer.isBuffer(chunk)){if(encoding=="buffer"){chunk=chunk.toString();encoding="utf8"}else{chunk=chunk.
toString(encoding)}}this._chunkEncoding=encoding;var lines=chunk.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/g);if(this._lastChunkEndedWithCR&&chunk[0]=="\n"){lines.
shift()}if(this._lineBuffer.length>0){this._lineBuffer[this._lineBuffer.length-1]+=lines[0];lines.shift()}this._lastChunkEndedWithCR=chunk[chunk.length-1]=="\r";
this._lineBuffer=this._lineBuffer.concat(lines);this._pushBuffer(encoding,1,done)};LineStream.prototype._pushBuffer=function(encoding,keep,done){while(this._lineBuffer.
length>keep){var line=this._lineBuffer.shift();if(this._keepEmptyLines||line.length>0){if(!this.push(this._reencode(line,encoding))){var self=this;timers.setImmediate(
function(){self._pushBuffer(encoding,keep,done)});return}}}done()};LineStream.prototype._flush=function(done){this._pushBuffer(this._chunkEncoding,0,done)};LineStream.
prototype._reencode=function(line,chunkEncoding){if(this.encoding&&this.encoding!=chunkEncoding){return new Buffer(line,chunkEncoding).toString(this.encoding)}else if(this.
encoding){return line}else{return new Buffer(line,chunkEncoding)}}}});var require_lib=__commonJS({"node_modules/async-lock/lib/index.js"(exports,module){"use st\
rict";var AsyncLock=function(opts){opts=opts||{};this.Promise=opts.Promise||Promise;this.queues=Object.create(null);this.domainReentrant=opts.domainReentrant||false;
if(this.domainReentrant){if(typeof process==="undefined"||typeof process.domain==="undefined"){throw new Error("Domain-reentrant locks require `process.domain` \
to exist. Please flip `opts.domainReentrant = false`, use a NodeJS version that still implements Domain, or install a browser polyfill.")}this.domains=Object.create(
null)}this.timeout=opts.timeout||AsyncLock.DEFAULT_TIMEOUT;this.maxOccupationTime=opts.maxOccupationTime||AsyncLock.DEFAULT_MAX_OCCUPATION_TIME;this.maxExecutionTime=
opts.maxExecutionTime||AsyncLock.DEFAULT_MAX_EXECUTION_TIME;if(opts.maxPending===Infinity||Number.isInteger(opts.maxPending)&&opts.maxPending>=0){this.maxPending=
opts.maxPending}else{this.maxPending=AsyncLock.DEFAULT_MAX_PENDING}};AsyncLock.DEFAULT_TIMEOUT=0;AsyncLock.DEFAULT_MAX_OCCUPATION_TIME=0;AsyncLock.DEFAULT_MAX_EXECUTION_TIME=
0;AsyncLock.DEFAULT_MAX_PENDING=1e3;AsyncLock.prototype.acquire=function(key,fn,cb,opts){if(Array.isArray(key)){return this._acquireBatch(key,fn,cb,opts)}if(typeof fn!==
"function"){throw new Error("You must pass a function to execute")}var deferredResolve=null;var deferredReject=null;var deferred=null;if(typeof cb!=="function"){
opts=cb;cb=null;deferred=new this.Promise(function(resolve,reject){deferredResolve=resolve;deferredReject=reject})}opts=opts||{};var resolved=false;var timer=null;
var occupationTimer=null;var executionTimer=null;var self=this;var done=function(locked,err,ret){if(occupationTimer){clearTimeout(occupationTimer);occupationTimer=
null}if(executionTimer){clearTimeout(executionTimer);executionTimer=null}if(locked){if(!!self.queues[key]&&self.queues[key].length===0){delete self.queues[key]}
if(self.domainReentrant){delete self.domains[key]}}if(!resolved){if(!deferred){if(typeof cb==="function"){cb(err,ret)}}else{if(err){deferredReject(err)}else{deferredResolve(
ret)}}resolved=true}if(locked){if(!!self.queues[key]&&self.queues[key].length>0){self.queues[key].shift()()}}};var exec=function(locked){if(resolved){return done(
locked)}if(timer){clearTimeout(timer);timer=null}if(self.domainReentrant&&locked){self.domains[key]=process.domain}var maxExecutionTime=opts.maxExecutionTime||self.
maxExecutionTime;if(maxExecutionTime){executionTimer=setTimeout(function(){if(!!self.queues[key]){done(locked,new Error("Maximum execution time is exceeded "+key))}},
maxExecutionTime)}if(fn.length===1){var called=false;try{fn(function(err,ret){if(!called){called=true;done(locked,err,ret)}})}catch(err){if(!called){called=true;
done(locked,err)}}}else{self._promiseTry(function(){return fn()}).then(function(ret){done(locked,void 0,ret)},function(error){done(locked,error)})}};if(self.domainReentrant&&
!!process.domain){exec=process.domain.bind(exec)}var maxPending=opts.maxPending||self.maxPending;if(!self.queues[key]){self.queues[key]=[];exec(true)}else if(self.
domainReentrant&&!!process.domain&&process.domain===self.domains[key]){exec(false)}else if(self.queues[key].length>=maxPending){done(false,new Error("Too many p\
ending tasks in queue "+key))}else{var taskFn=function(){exec(true)};if(opts.skipQueue){self.queues[key].unshift(taskFn)}else{self.queues[key].push(taskFn)}var timeout=opts.
timeout||self.timeout;if(timeout){timer=setTimeout(function(){timer=null;done(false,new Error("async-lock timed out in queue "+key))},timeout)}}var maxOccupationTime=opts.
maxOccupationTime||self.maxOccupationTime;if(maxOccupationTime){occupationTimer=setTimeout(function(){if(!!self.queues[key]){done(false,new Error("Maximum occup\
ation time is exceeded in queue "+key))}},maxOccupationTime)}if(deferred){return deferred}};AsyncLock.prototype._acquireBatch=function(keys,fn,cb,opts){var seen=Object.
create(null);keys=keys.filter(function(key){if(seen[key]){return false}seen[key]=true;return true});if(typeof cb!=="function"){opts=cb;cb=null}var self=this;var getFn=function(key,fn2){
return function(cb2){self.acquire(key,fn2,cb2,opts)}};var fnx=keys.reduceRight(function(prev,key){return getFn(key,prev)},fn);if(typeof cb==="function"){fnx(cb)}else{
return new this.Promise(function(resolve,reject){if(fnx.length===1){fnx(function(err,ret){if(err){reject(err)}else{resolve(ret)}})}else{resolve(fnx())}})}};AsyncLock.
prototype.isBusy=function(key){if(!key){return Object.keys(this.queues).length>0}else{return!!this.queues[key]}};AsyncLock.prototype._promiseTry=function(fn){try{
return this.Promise.resolve(fn())}catch(e){return this.Promise.reject(e)}};module.exports=AsyncLock}});var require_async_lock=__commonJS({"node_modules/async-lo\
ck/index.js"(exports,module){"use strict";module.exports=require_lib()}});var require_image_exists=__commonJS({"node_modules/testcontainers/build/container-runt\
ime/utils/image-exists.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};
Object.defineProperty(exports,"__esModule",{value:true});exports.imageExists=imageExists;var async_lock_1=__importDefault(require_async_lock());var existingImages=new Set;
var imageCheckLock=new async_lock_1.default;async function imageExists(dockerode,imageName){return imageCheckLock.acquire(imageName.string,async()=>{if(existingImages.
has(imageName.string)){return true}try{await dockerode.getImage(imageName.string).inspect();existingImages.add(imageName.string);return true}catch(err){if(err instanceof
Error&&err.message.toLowerCase().includes("no such image")){return false}throw err}})}}});var require_pull_image=__commonJS({"node_modules/testcontainers/build/\
container-runtime/utils/pull-image.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.pullImage=void 0;var byline_1=__importDefault(require_byline());var common_1=require_common();
var get_auth_config_1=require_get_auth_config();var image_exists_1=require_image_exists();var pullImage=async(dockerode,indexServerAddress,options)=>{try{if(!options.
force&&await(0,image_exists_1.imageExists)(dockerode,options.imageName)){common_1.log.debug(`Not pulling image "${options.imageName.string}" as it already exist\
s`);return}common_1.log.info(`Pulling image "${options.imageName.string}"...`);const authconfig=await(0,get_auth_config_1.getAuthConfig)(options.imageName.registry??
indexServerAddress);const stream=await dockerode.pull(options.imageName.string,{authconfig});return new Promise(resolve=>{(0,byline_1.default)(stream).on("data",
line=>{if(common_1.pullLog.enabled()){common_1.pullLog.trace(line,{imageName:options.imageName.string})}});stream.on("end",resolve)})}catch(err){common_1.log.error(
`Failed to pull image "${options.imageName.string}": ${err}`);throw err}};exports.pullImage=pullImage}});var require_start_container=__commonJS({"node_modules/t\
estcontainers/build/container-runtime/utils/start-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.startContainer=
void 0;var common_1=require_common();var startContainer=async container=>{try{await container.start()}catch(err){common_1.log.error(`Failed to start container: ${err}`,
{containerId:container.id});throw err}};exports.startContainer=startContainer}});var require_run_in_container=__commonJS({"node_modules/testcontainers/build/con\
tainer-runtime/utils/run-in-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.runInContainer=void 0;var common_1=require_common();
var image_name_1=require_image_name();var attach_container_1=require_attach_container();var pull_image_1=require_pull_image();var start_container_1=require_start_container();
var runInContainer=async(dockerode,indexServerAddress,image,command)=>{try{await(0,pull_image_1.pullImage)(dockerode,indexServerAddress,{imageName:image_name_1.
ImageName.fromString(image),force:false});common_1.log.debug(`Creating container: ${image} with command "${command.join(" ")}"...`);const container=await dockerode.
createContainer({Image:image,Cmd:command});common_1.log.debug(`Attaching to container...`,{containerId:container.id});const stream=await(0,attach_container_1.attachContainer)(
dockerode,container);common_1.log.debug(`Starting container...`,{containerId:container.id});await(0,start_container_1.startContainer)(container);common_1.log.debug(
`Waiting for container output...`,{containerId:container.id});const output=await(0,common_1.streamToString)(stream,{trim:true});common_1.log.debug(`Removing con\
tainer...`,{containerId:container.id});await container.remove({force:true,v:true});return output.length===0?void 0:output}catch(err){common_1.log.error(`Failed \
to run command "${command.join(" ")}" in container: "${err}"`);return void 0}};exports.runInContainer=runInContainer}});var require_resolve_host=__commonJS({"no\
de_modules/testcontainers/build/container-runtime/utils/resolve-host.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
resolveHost=void 0;var fs_1=__require("fs");var url_1=__require("url");var common_1=require_common();var run_in_container_1=require_run_in_container();var resolveHost=async(dockerode,strategyResult,indexServerAddress,env=process.
env)=>{if(strategyResult.allowUserOverrides){if(env.TESTCONTAINERS_HOST_OVERRIDE!==void 0){return env.TESTCONTAINERS_HOST_OVERRIDE}}const{protocol,hostname}=new url_1.
URL(strategyResult.uri);switch(protocol){case"http:":case"https:":case"tcp:":return hostname;case"unix:":case"npipe:":{if(isInContainer()){const networkName=strategyResult.
uri.includes("podman.sock")?"podman":"bridge";const gateway=await findGateway(dockerode,networkName);if(gateway!==void 0){return gateway}const defaultGateway=await findDefaultGateway(
dockerode,indexServerAddress);if(defaultGateway!==void 0){return defaultGateway}}return"localhost"}default:throw new Error(`Unsupported protocol: ${protocol}`)}};
exports.resolveHost=resolveHost;var findGateway=async(dockerode,networkName)=>{common_1.log.debug(`Checking gateway for Docker host...`);const inspectResult=await dockerode.
getNetwork(networkName).inspect();return inspectResult?.IPAM?.Config?.find(config=>config.Gateway!==void 0)?.Gateway};var findDefaultGateway=async(dockerode,indexServerAddress)=>{
common_1.log.debug(`Checking default gateway for Docker host...`);return(0,run_in_container_1.runInContainer)(dockerode,indexServerAddress,"alpine:3.14",["sh","\
-c","ip route|awk '/default/ { print $3 }'"])};var isInContainer=()=>(0,fs_1.existsSync)("/.dockerenv")}});var require_yaml=__commonJS({"refused:yaml"(exports,module){
var refuse=()=>{throw new Error("bad-gateway does not carry yaml")};module.exports=new Proxy(function(){},{get:(_,name)=>name==="__esModule"||typeof name==="sym\
bol"?void 0:module.exports,apply:refuse,construct:refuse})}});var require_map_ports=__commonJS({"node_modules/docker-compose/dist/map-ports.js"(exports){"use st\
rict";Object.defineProperty(exports,"__esModule",{value:true});var mapPorts=ports=>{if(!ports){return[]}return ports.split(",").map(untypedPort=>{const exposedFragments=untypedPort.
trim().split("->");const[port,protocol]=exposedFragments.length===1?exposedFragments[0].split("/"):exposedFragments[1].split("/");const mapped=exposedFragments[0];
const lastDoubleColon=mapped.lastIndexOf(":");if(lastDoubleColon===-1){return{exposed:{port:Number(port),protocol}}}const address=mapped.substr(0,lastDoubleColon);
const mappedPort=mapped.substr(lastDoubleColon+1);return{exposed:{port:Number(port),protocol},mapped:{port:Number(mappedPort),address}}})};exports.default=mapPorts}});
var require_dist2=__commonJS({"node_modules/docker-compose/dist/index.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.stats=exports.version=exports.port=exports.logs=
exports.restartOne=exports.restartMany=exports.restartAll=exports.push=exports.images=exports.ps=exports.configVolumes=exports.configServices=exports.config=exports.
pullOne=exports.pullMany=exports.pullAll=exports.createOne=exports.createMany=exports.createAll=exports.buildOne=exports.buildMany=exports.buildAll=exports.run=
exports.exec=exports.rm=exports.kill=exports.unpauseOne=exports.pauseOne=exports.stopMany=exports.stopOne=exports.stop=exports.downOne=exports.downMany=exports.
down=exports.downAll=exports.upOne=exports.upMany=exports.upAll=exports.execCompose=exports.mapImListOutput=exports.mapPsOutput=void 0;var child_process_1=__importDefault(
__require("child_process"));var buffer_1=__require("buffer");var yaml_1=__importDefault(require_yaml());var map_ports_1=__importDefault(require_map_ports());var nonEmptyString=v=>v!==
"";var MAX_CAPTURED_OUTPUT_LENGTH=buffer_1.constants.MAX_STRING_LENGTH;var createBufferedOutput=()=>({chunks:[],head:0,length:0,truncated:false});var appendBufferedOutput=(output,stream,chunk,maxLength)=>{
if(chunk.length===0){return}if(maxLength===0||stream==="out"&&output.length>=maxLength){output.truncated=true;return}const chunkString=chunk.toString();const remainingLength=maxLength-
output.length;if(chunkString.length>remainingLength){output.truncated=true}const retainedChunk=stream==="err"?chunkString.slice(-maxLength):chunkString.slice(0,
remainingLength);output.chunks.push(retainedChunk);output.length+=retainedChunk.length;while(output.length>maxLength){const first=output.chunks[output.head];const excessLength=output.
length-maxLength;if(first.length<=excessLength){output.length-=first.length;output.chunks[output.head++]=""}else{output.chunks[output.head]=first.slice(excessLength);
output.length-=excessLength}}if(output.head>0&&output.head*2>=output.chunks.length){output.chunks=output.chunks.slice(output.head);output.head=0}};var assertCompleteOutput=(result,command)=>{
if(result.truncated.out){throw new Error(`Cannot parse docker compose ${command} output because stdout was truncated by maxOutputLength. Increase maxOutputLengt\
h or omit it.`)}};var arrayIncludesTuple=(arr,tuple)=>{return arr.some(subArray=>Array.isArray(subArray)&&subArray.length===tuple.length&&subArray.every((value,index)=>value===
tuple[index]))};var mapPsOutput=(output,options)=>{let isQuiet=false;let isJson=false;if(options?.commandOptions){isQuiet=options.commandOptions.includes("-q")||
options.commandOptions.includes("--quiet")||options.commandOptions.includes("--services");isJson=arrayIncludesTuple(options.commandOptions,["--format","json"])}
const services=output.split(`
`).filter(nonEmptyString).filter((_,index)=>isQuiet||isJson||index>=1).map(line=>{let nameFragment=line;let commandFragment="";let stateFragment="";let untypedPortsFragment="";
if(!isQuiet){if(isJson){const serviceLine=JSON.parse(line);nameFragment=serviceLine.Name;commandFragment=serviceLine.Command;stateFragment=serviceLine.State;untypedPortsFragment=
serviceLine.Ports}else{const lineColumns=line.split(/\s{3,}/);nameFragment=lineColumns[0];commandFragment=lineColumns[2];stateFragment=lineColumns[5];untypedPortsFragment=
lineColumns[6]}}return{name:nameFragment.trim(),command:commandFragment.trim(),state:stateFragment.trim(),ports:(0,map_ports_1.default)(untypedPortsFragment.trim())}});
return{services}};exports.mapPsOutput=mapPsOutput;var mapImListOutput=(output,options)=>{let isQuiet=false;let isJson=false;if(options?.commandOptions){isQuiet=
options.commandOptions.includes("-q")||options.commandOptions.includes("--quiet");isJson=arrayIncludesTuple(options.commandOptions,["--format","json"])}if(isJson){
const data=JSON.parse(output);const services2=data.map(serviceLine=>{let idFragment=serviceLine.ID;const idTypeIndex=idFragment.indexOf(":");if(idTypeIndex>0)idFragment=
idFragment.slice(idTypeIndex+1,idTypeIndex+13);return{container:serviceLine.ContainerName,repository:serviceLine.Repository,tag:serviceLine.Tag,platform:serviceLine.
Platform||"",id:idFragment}});return{services:services2}}const services=output.split(`
`).filter(nonEmptyString).filter((_,index)=>isQuiet||isJson||index>=1).map(line=>{const lineColumns=line.split(/\s{3,}/);const containerFragment=lineColumns[0]||
line;const repositoryFragment=lineColumns[1]||"";const tagFragment=lineColumns[2]||"";const idFragment=lineColumns[3]||"";return{container:containerFragment.trim(),
repository:repositoryFragment.trim(),tag:tagFragment.trim(),platform:"",id:idFragment.trim()}});return{services}};exports.mapImListOutput=mapImListOutput;var configToArgs=config2=>{
if(typeof config2==="undefined"){return[]}else if(typeof config2==="string"){return["-f",config2]}else if(config2 instanceof Array){return config2.reduce((args,item)=>args.
concat(["-f",item]),[])}throw new Error(`Invalid argument supplied: ${config2}`)};var composeOptionsToArgs=composeOptions=>{let composeArgs=[];composeOptions.forEach(
option=>{if(option instanceof Array){composeArgs=composeArgs.concat(option)}if(typeof option==="string"){composeArgs=composeArgs.concat([option])}});return composeArgs};
var execCompose=(command,args,options={})=>new Promise((resolve,reject)=>{if(options.compose){options.configAsString=yaml_1.default.stringify(options.compose)}const composeOptions=options.
composeOptions||[];const commandOptions=options.commandOptions||[];let composeArgs=composeOptionsToArgs(composeOptions);const isConfigProvidedAsString=!!options.
configAsString;const configArgs=isConfigProvidedAsString?["-f","-"]:configToArgs(options.config);composeArgs=composeArgs.concat(configArgs.concat([command].concat(
composeOptionsToArgs(commandOptions),args)));const cwd=options.cwd;const env=options.env||void 0;const executable=options.executable;const requestedMaxOutputLength=options.
maxOutputLength??MAX_CAPTURED_OUTPUT_LENGTH;const maxOutputLength=Number.isFinite(requestedMaxOutputLength)?Math.max(0,Math.min(Math.floor(requestedMaxOutputLength),
MAX_CAPTURED_OUTPUT_LENGTH)):MAX_CAPTURED_OUTPUT_LENGTH;let executablePath;let executableArgs=[];if(executable?.standalone){executablePath=executable.executablePath||
"docker-compose"}else{executablePath=executable?.executablePath||"docker";const executableOptions=executable?.options||[];executableArgs=[...composeOptionsToArgs(
executableOptions),"compose"]}const childProc=child_process_1.default.spawn(executablePath,[...executableArgs,...composeArgs],{cwd,env});childProc.on("error",err=>{
reject(err)});const stdout=createBufferedOutput();const stderr=createBufferedOutput();childProc.stdout.on("data",chunk=>{appendBufferedOutput(stdout,"out",chunk,
maxOutputLength);options.callback?.(chunk,"stdout")});childProc.stderr.on("data",chunk=>{appendBufferedOutput(stderr,"err",chunk,maxOutputLength);options.callback?.(
chunk,"stderr")});childProc.on("exit",exitCode=>{setTimeout(()=>{const result={exitCode,out:stdout.chunks.join(""),err:stderr.chunks.join(""),truncated:{out:stdout.
truncated,err:stderr.truncated}};if(exitCode===0){resolve(result)}else{reject(result)}},500)});if(isConfigProvidedAsString){childProc.stdin.write(options.configAsString);
childProc.stdin.end()}if(options.log){childProc.stdout.pipe(process.stdout);childProc.stderr.pipe(process.stderr)}});exports.execCompose=execCompose;var shouldUseDefaultNonInteractiveFlag=function(options={}){
const commandOptions=options.commandOptions||[];const noDetachModeFlags=["--abort-on-container-exit","--no-start","--attach","--attach-dependencies","--exit-cod\
e-from"];const containsOtherNonInteractiveFlag=commandOptions.reduce((memo,item)=>{return memo&&noDetachModeFlags.every(flag=>!item.includes(flag))},true);return containsOtherNonInteractiveFlag};
var upAll=function(options){const args=shouldUseDefaultNonInteractiveFlag(options)?["-d"]:[];return(0,exports.execCompose)("up",args,options)};exports.upAll=upAll;
var upMany=function(services,options){const args=shouldUseDefaultNonInteractiveFlag(options)?["-d"].concat(services):services;return(0,exports.execCompose)("up",
args,options)};exports.upMany=upMany;var upOne=function(service,options){const args=shouldUseDefaultNonInteractiveFlag(options)?["-d",service]:[service];return(0,
exports.execCompose)("up",args,options)};exports.upOne=upOne;var downAll=function(options){return(0,exports.execCompose)("down",[],options)};exports.downAll=downAll;
exports.down=exports.downAll;var downMany=function(services,options){const args=services;return(0,exports.execCompose)("down",args,options)};exports.downMany=downMany;
var downOne=function(service,options){const args=[service];return(0,exports.execCompose)("down",args,options)};exports.downOne=downOne;var stop=function(options){
return(0,exports.execCompose)("stop",[],options)};exports.stop=stop;var stopOne=function(service,options){return(0,exports.execCompose)("stop",[service],options)};
exports.stopOne=stopOne;var stopMany=function(options,...services){return(0,exports.execCompose)("stop",[...services],options)};exports.stopMany=stopMany;var pauseOne=function(service,options){
return(0,exports.execCompose)("pause",[service],options)};exports.pauseOne=pauseOne;var unpauseOne=function(service,options){return(0,exports.execCompose)("unpa\
use",[service],options)};exports.unpauseOne=unpauseOne;var kill=function(options){return(0,exports.execCompose)("kill",[],options)};exports.kill=kill;var rm=function(options,...services){
return(0,exports.execCompose)("rm",["-f",...services],options)};exports.rm=rm;var exec=function(container,command,options){const args=Array.isArray(command)?command:
command.split(/\s+/);return(0,exports.execCompose)("exec",["-T",container].concat(args),options)};exports.exec=exec;var run=function(container,command,options){
const args=Array.isArray(command)?command:command.split(/\s+/);return(0,exports.execCompose)("run",["-T",container].concat(args),options)};exports.run=run;var buildAll=function(options={}){
return(0,exports.execCompose)("build",options.parallel?["--parallel"]:[],options)};exports.buildAll=buildAll;var buildMany=function(services,options={}){return(0,
exports.execCompose)("build",options.parallel?["--parallel"].concat(services):services,options)};exports.buildMany=buildMany;var buildOne=function(service,options){
return(0,exports.execCompose)("build",[service],options)};exports.buildOne=buildOne;var createAll=function(options={}){return(0,exports.execCompose)("create",[],
options)};exports.createAll=createAll;var createMany=function(services,options={}){return(0,exports.execCompose)("create",services,options)};exports.createMany=
createMany;var createOne=function(service,options){return(0,exports.execCompose)("create",[service],options)};exports.createOne=createOne;var pullAll=function(options={}){
return(0,exports.execCompose)("pull",[],options)};exports.pullAll=pullAll;var pullMany=function(services,options={}){return(0,exports.execCompose)("pull",services,
options)};exports.pullMany=pullMany;var pullOne=function(service,options){return(0,exports.execCompose)("pull",[service],options)};exports.pullOne=pullOne;var config=async function(options){
try{const result=await(0,exports.execCompose)("config",[],options);assertCompleteOutput(result,"config");const config2=yaml_1.default.parse(result.out);return{...result,
data:{config:config2}}}catch(error){return Promise.reject(error)}};exports.config=config;var configServices=async function(options){try{const result=await(0,exports.
execCompose)("config",["--services"],options);assertCompleteOutput(result,"config --services");const services=result.out.split("\n").filter(nonEmptyString);return{
...result,data:{services}}}catch(error){return Promise.reject(error)}};exports.configServices=configServices;var configVolumes=async function(options){try{const result=await(0,
exports.execCompose)("config",["--volumes"],options);assertCompleteOutput(result,"config --volumes");const volumes=result.out.split("\n").filter(nonEmptyString);
return{...result,data:{volumes}}}catch(error){return Promise.reject(error)}};exports.configVolumes=configVolumes;var ps=async function(options){try{const result=await(0,
exports.execCompose)("ps",[],options);assertCompleteOutput(result,"ps");const data=(0,exports.mapPsOutput)(result.out,options);return{...result,data}}catch(error){
return Promise.reject(error)}};exports.ps=ps;var images=async function(options){try{const jsonOptions={...options,commandOptions:[...options?.commandOptions||[],
["--format","json"]]};const result=await(0,exports.execCompose)("images",[],jsonOptions);assertCompleteOutput(result,"images");const data=(0,exports.mapImListOutput)(
result.out,jsonOptions);return{...result,data}}catch(error){return Promise.reject(error)}};exports.images=images;var push=function(options={}){return(0,exports.
execCompose)("push",options.ignorePushFailures?["--ignore-push-failures"]:[],options)};exports.push=push;var restartAll=function(options){return(0,exports.execCompose)(
"restart",[],options)};exports.restartAll=restartAll;var restartMany=function(services,options){return(0,exports.execCompose)("restart",services,options)};exports.
restartMany=restartMany;var restartOne=function(service,options){return(0,exports.restartMany)([service],options)};exports.restartOne=restartOne;var logs=function(services,options={}){
const args=Array.isArray(services)?services:[services];if(options.follow){args.unshift("--follow")}if(options.timestamps){args.unshift("--timestamps")}return(0,
exports.execCompose)("logs",args,options)};exports.logs=logs;var port=async function(service,containerPort,options){const args=[service,containerPort];try{const result=await(0,
exports.execCompose)("port",args,options);assertCompleteOutput(result,"port");const[address,port2]=result.out.split(":");return{...result,data:{address,port:Number(
port2)}}}catch(error){return Promise.reject(error)}};exports.port=port;var version=async function(options){try{const result=await(0,exports.execCompose)("versio\
n",["--short"],options);assertCompleteOutput(result,"version");const version2=result.out.replace("\n","").trim();return{...result,data:{version:version2}}}catch(error){
return Promise.reject(error)}};exports.version=version;var stats=async function(service,options){const args=["--no-stream","--format",'"{{ json . }}"',service];
try{const result=await(0,exports.execCompose)("stats",args,options);assertCompleteOutput(result,"stats");const output=result.out.replace("\n","").trim().slice(1,
-1);return JSON.parse(output)}catch(error){return Promise.reject(error)}};exports.stats=stats;exports.default={upAll:exports.upAll,upMany:exports.upMany,upOne:exports.
upOne,down:exports.down,downAll:exports.downAll,downOne:exports.downOne,downMany:exports.downMany,stop:exports.stop,stopOne:exports.stopOne,stopMany:exports.stopMany,
pauseOne:exports.pauseOne,unpauseOne:exports.unpauseOne,kill:exports.kill,rm:exports.rm,exec:exports.exec,run:exports.run,buildAll:exports.buildAll,buildMany:exports.
buildMany,buildOne:exports.buildOne,pullAll:exports.pullAll,pullMany:exports.pullMany,pullOne:exports.pullOne,config:exports.config,configServices:exports.configServices,
configVolumes:exports.configVolumes,ps:exports.ps,push:exports.push,restartAll:exports.restartAll,restartMany:exports.restartMany,restartOne:exports.restartOne,
logs:exports.logs,port:exports.port,version:exports.version,stats:exports.stats}}});var require_default_compose_options=__commonJS({"node_modules/testcontainers\
/build/container-runtime/clients/compose/default-compose-options.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.defaultComposeOptions=
defaultComposeOptions;var os_1=__require("os");var common_1=require_common();function defaultComposeOptions(environment,options){const log2=options.logger??common_1.
composeLog;return{log:false,callback:log2.enabled()?chunk=>{chunk.toString().split(os_1.EOL).filter(common_1.isNotEmptyString).forEach(line=>log2.trace(line.trim()))}:
void 0,cwd:options.filePath,config:options.files,composeOptions:options.composeOptions,commandOptions:options.commandOptions,env:{...process.env,COMPOSE_PROJECT_NAME:options.
projectName,...{...environment,...options.environment}},executable:options.executable}}}});var require_compose_client=__commonJS({"node_modules/testcontainers/b\
uild/container-runtime/clients/compose/compose-client.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.getComposeClient=getComposeClient;var docker_compose_1=__importDefault(
require_dist2());var common_1=require_common();var default_compose_options_1=require_default_compose_options();async function getComposeClient(environment){try{
return new DockerComposeClient(environment)}catch(err){return new MissingComposeClient}}var DockerComposeClient=class{environment;constructor(environment){this.
environment=environment}async up(options,services){try{if(services){common_1.log.info(`Upping Compose environment services ${services.join(", ")}...`);await docker_compose_1.
default.upMany(services,(0,default_compose_options_1.defaultComposeOptions)(this.environment,options))}else{common_1.log.info(`Upping Compose environment...`);await docker_compose_1.
default.upAll((0,default_compose_options_1.defaultComposeOptions)(this.environment,options))}common_1.log.info(`Upped Compose environment`)}catch(err){await handleAndRethrow(
err,async error=>{try{common_1.log.error(`Failed to up Compose environment: ${error.message}`);await this.down(options,{removeVolumes:true,timeout:0})}catch{common_1.
log.error(`Failed to down Compose environment after failed up`)}})}}async pull(options,services){try{if(services){common_1.log.info(`Pulling Compose environment\
 images "${services.join('", "')}"...`);await docker_compose_1.default.pullMany(services,(0,default_compose_options_1.defaultComposeOptions)(this.environment,{...options,
logger:common_1.pullLog}))}else{common_1.log.info(`Pulling Compose environment images...`);await docker_compose_1.default.pullAll((0,default_compose_options_1.defaultComposeOptions)(
this.environment,{...options,logger:common_1.pullLog}))}common_1.log.info(`Pulled Compose environment`)}catch(err){await handleAndRethrow(err,async error=>common_1.
log.error(`Failed to pull Compose environment images: ${error.message}`))}}async stop(options){try{common_1.log.info(`Stopping Compose environment...`);await docker_compose_1.
default.stop((0,default_compose_options_1.defaultComposeOptions)(this.environment,options));common_1.log.info(`Stopped Compose environment`)}catch(err){await handleAndRethrow(
err,async error=>common_1.log.error(`Failed to stop Compose environment: ${error.message}`))}}async down(options,downOptions){try{common_1.log.info(`Downing Com\
pose environment...`);await docker_compose_1.default.down({...(0,default_compose_options_1.defaultComposeOptions)(this.environment,options),commandOptions:composeDownCommandOptions(
downOptions)});common_1.log.info(`Downed Compose environment`)}catch(err){await handleAndRethrow(err,async error=>common_1.log.error(`Failed to down Compose env\
ironment: ${error.message}`))}}};var MissingComposeClient=class{constructor(){}up(){throw new Error("Compose is not installed")}pull(){throw new Error("Compose \
is not installed")}stop(){throw new Error("Compose is not installed")}down(){throw new Error("Compose is not installed")}};async function handleAndRethrow(err,handle){
const error=err instanceof Error?err:new Error(err.err.trim());await handle(error);throw error}function composeDownCommandOptions(options){const result=[];if(options.
removeVolumes){result.push("-v")}if(options.timeout){result.push("-t",`${(0,common_1.toSeconds)(options.timeout)}`)}return result}}});var require_docker_container_client=__commonJS(
{"node_modules/testcontainers/build/container-runtime/clients/container/docker-container-client.js"(exports){"use strict";Object.defineProperty(exports,"__esMod\
ule",{value:true});exports.DockerContainerClient=void 0;var stream_1=__require("stream");var promises_1=__require("stream/promises");var common_1=require_common();
var DockerContainerClient=class{dockerode;constructor(dockerode){this.dockerode=dockerode}getById(id){try{common_1.log.debug(`Getting container by ID...`,{containerId:id});
const container=this.dockerode.getContainer(id);common_1.log.debug(`Got container by ID`,{containerId:id});return container}catch(err){common_1.log.error(`Faile\
d to get container by ID: ${err}`,{containerId:id});throw err}}async fetchByLabel(labelName,labelValue,opts=void 0){try{const filters={label:[`${labelName}=${labelValue}`]};
if(opts?.status){filters.status=opts.status}common_1.log.debug(`Fetching container by label "${labelName}=${labelValue}"...`);const containers=await this.dockerode.
listContainers({limit:1,filters});if(containers.length===0){common_1.log.debug(`No container found with label "${labelName}=${labelValue}"`);return void 0}else{
common_1.log.debug(`Fetched container by label "${labelName}=${labelValue}"`);return this.getById(containers[0].Id)}}catch(err){common_1.log.error(`Failed to fe\
tch container by label "${labelName}=${labelValue}": ${err}`);throw err}}async fetchArchive(container,path){try{common_1.log.debug(`Fetching archive from contai\
ner...`,{containerId:container.id});const archive=await container.getArchive({path});common_1.log.debug(`Fetched archive from container`,{containerId:container.
id});return archive}catch(err){common_1.log.error(`Failed to fetch archive from container: ${err}`,{containerId:container.id});throw err}}async putArchive(container,stream,path,options){
try{common_1.log.debug(`Putting archive to container...`,{containerId:container.id});await(0,common_1.streamToString)(stream_1.Readable.from(await container.putArchive(
stream,{path,noOverwriteDirNonDir:options?.noOverwriteDirNonDir,copyUIDGID:options?.copyUIDGID})));common_1.log.debug(`Put archive to container`,{containerId:container.
id})}catch(err){common_1.log.error(`Failed to put archive to container: ${err}`,{containerId:container.id});throw err}}async list(){try{common_1.log.debug(`List\
ing containers...`);const containers=await this.dockerode.listContainers();common_1.log.debug(`Listed containers`);return containers}catch(err){common_1.log.error(
`Failed to list containers: ${err}`);throw err}}async create(opts){try{common_1.log.debug(`Creating container for image "${opts.Image}"...`);const container=await this.
dockerode.createContainer(opts);common_1.log.debug(`Created container for image "${opts.Image}"`,{containerId:container.id});return container}catch(err){common_1.
log.error(`Failed to create container for image "${opts.Image}": ${err}`);throw err}}async start(container){try{common_1.log.debug(`Starting container...`,{containerId:container.
id});await container.start();common_1.log.debug(`Started container`,{containerId:container.id})}catch(err){common_1.log.error(`Failed to start container: ${err}`,
{containerId:container.id});throw err}}async inspect(container){try{return await container.inspect()}catch(err){common_1.log.error(`Failed to inspect container:\
 ${err}`,{containerId:container.id});throw err}}async stop(container,opts){try{common_1.log.debug(`Stopping container...`,{containerId:container.id});await container.
stop({t:(0,common_1.toSeconds)(opts?.timeout??0)});common_1.log.debug(`Stopped container`,{containerId:container.id})}catch(err){if(err.statusCode===304){common_1.
log.debug(`Container already stopped`,{containerId:container.id})}else{common_1.log.error(`Failed to stop container: ${err}`,{containerId:container.id});throw err}}}async attach(container){
try{common_1.log.debug(`Attaching to container...`,{containerId:container.id});const stream=await container.attach({stream:true,stdout:true,stderr:true});const demuxedStream=this.
demuxStream(container.id,stream);common_1.log.debug(`Attached to container`,{containerId:container.id});return demuxedStream}catch(err){common_1.log.error(`Fail\
ed to attach to container: ${err}`,{containerId:container.id});throw err}}logs(container,opts){common_1.log.debug(`Fetching container logs...`,{containerId:container.
id});const proxyStream=new stream_1.PassThrough;proxyStream.setEncoding("utf8");container.logs({follow:true,stdout:true,stderr:true,tail:opts?.tail??-1,since:opts?.
since??0}).then(async stream=>{const actualLogStream=stream;actualLogStream.socket?.unref();const demuxedStream=await this.demuxStream(container.id,actualLogStream);
if(proxyStream.destroyed){demuxedStream.destroy();return}proxyStream.once("close",()=>demuxedStream.destroy());demuxedStream.pipe(proxyStream);demuxedStream.on(
"error",err=>proxyStream.emit("error",err));demuxedStream.on("end",()=>proxyStream.end())}).catch(err=>{common_1.log.error(`Failed to fetch container logs: ${err}`,
{containerId:container.id});proxyStream.end()});return Promise.resolve(proxyStream)}async exec(container,command,opts){const execOptions={Cmd:command,AttachStdout:true,
AttachStderr:true};if(opts?.env!==void 0){execOptions.Env=Object.entries(opts.env).map(([key,value])=>`${key}=${value}`)}if(opts?.workingDir!==void 0){execOptions.
WorkingDir=opts.workingDir}if(opts?.user!==void 0){execOptions.User=opts.user}const outputChunks=[];const stdoutChunks=[];const stderrChunks=[];try{if(opts?.log){
common_1.log.debug(`Execing container with command "${command.join(" ")}"...`,{containerId:container.id})}const exec=await container.exec(execOptions);const stream=await exec.
start({stdin:true,Detach:false,Tty:false});const stdoutStream=new stream_1.PassThrough;const stderrStream=new stream_1.PassThrough;this.dockerode.modem.demuxStream(
stream,stdoutStream,stderrStream);const processStream=(stream2,chunks)=>{stream2.on("data",chunk=>{chunks.push(chunk.toString());outputChunks.push(chunk.toString());
if(opts?.log&&common_1.execLog.enabled()){common_1.execLog.trace(chunk.toString(),{containerId:container.id})}})};processStream(stdoutStream,stdoutChunks);processStream(
stderrStream,stderrChunks);try{await new Promise((res,rej)=>{stream.on("end",res);stream.on("error",rej)});stdoutStream.end();stderrStream.end();await Promise.all(
[(0,promises_1.finished)(stdoutStream),(0,promises_1.finished)(stderrStream)])}finally{stream.destroy()}const inspectResult=await exec.inspect();const exitCode=inspectResult.
ExitCode??-1;const output=outputChunks.join("");const stdout=stdoutChunks.join("");const stderr=stderrChunks.join("");if(opts?.log){common_1.log.debug(`Execed c\
ontainer with command "${command.join(" ")}"...`,{containerId:container.id})}return{output,stdout,stderr,exitCode}}catch(err){common_1.log.error(`Failed to exec\
 container with command "${command.join(" ")}": ${err}: ${outputChunks.join("")}`,{containerId:container.id});throw err}}async restart(container,opts){try{common_1.
log.debug(`Restarting container...`,{containerId:container.id});await container.restart({t:(0,common_1.toSeconds)(opts?.timeout??0)});common_1.log.debug(`Restar\
ted container`,{containerId:container.id})}catch(err){common_1.log.error(`Failed to restart container: ${err}`,{containerId:container.id});throw err}}async commit(container,opts){
try{common_1.log.debug(`Committing container...`,{containerId:container.id});const{Id:imageId}=await container.commit(opts);common_1.log.debug(`Committed contai\
ner to image "${imageId}"`,{containerId:container.id});return imageId}catch(err){common_1.log.error(`Failed to commit container: ${err}`,{containerId:container.
id});throw err}}async remove(container,opts){try{common_1.log.debug(`Removing container...`,{containerId:container.id});await container.remove({v:opts?.removeVolumes});
common_1.log.debug(`Removed container`,{containerId:container.id})}catch(err){common_1.log.error(`Failed to remove container: ${err}`,{containerId:container.id});
throw err}}async events(container,eventNames){common_1.log.debug(`Fetching event stream...`,{containerId:container.id});const stream=await this.dockerode.getEvents(
{filters:{type:["container"],container:[container.id],event:eventNames}});common_1.log.debug(`Fetched event stream...`,{containerId:container.id});return stream}async demuxStream(containerId,stream){
try{common_1.log.debug(`Demuxing stream...`,{containerId});const demuxedStream=new stream_1.PassThrough({autoDestroy:true,encoding:"utf-8"});this.dockerode.modem.
demuxStream(stream,demuxedStream,demuxedStream);stream.on("end",()=>demuxedStream.end());demuxedStream.on("close",()=>{if(!stream.destroyed){stream.destroy()}});
common_1.log.debug(`Demuxed stream`,{containerId});return demuxedStream}catch(err){common_1.log.error(`Failed to demux stream: ${err}`);throw err}}async connectToNetwork(container,network,networkAliases){
try{common_1.log.debug(`Connecting to network "${network.id}"...`,{containerId:container.id});await network.connect({Container:container.id,EndpointConfig:{Aliases:networkAliases}});
common_1.log.debug(`Connected to network "${network.id}"...`,{containerId:container.id})}catch(err){common_1.log.error(`Failed to connect to network "${network.
id}": ${err}`,{containerId:container.id});throw err}}};exports.DockerContainerClient=DockerContainerClient}});var require_tar_fs=__commonJS({"node_modules/testc\
ontainers/node_modules/tar-fs/index.js"(exports){var tar=require_tar_stream();var pump=require_pump();var fs=__require("fs");var path=__require("path");var win32=(global.
Bare?global.Bare.platform:process.platform)==="win32";exports.pack=function pack(cwd,opts){if(!cwd)cwd=".";if(!opts)opts={};const xfs=opts.fs||fs;const ignore=opts.
ignore||opts.filter||noop;const mapStream=opts.mapStream||echo;const statNext=statAll(xfs,opts.dereference?xfs.stat:xfs.lstat,cwd,ignore,opts.entries,opts.sort);
const strict=opts.strict!==false;const umask=typeof opts.umask==="number"?~opts.umask:~processUmask();const pack2=opts.pack||tar.pack();const finish=opts.finish||
noop;let map=opts.map||noop;let dmode=typeof opts.dmode==="number"?opts.dmode:0;let fmode=typeof opts.fmode==="number"?opts.fmode:0;if(opts.strip)map=strip(map,
opts.strip);if(opts.readable){dmode|=parseInt(555,8);fmode|=parseInt(444,8)}if(opts.writable){dmode|=parseInt(333,8);fmode|=parseInt(222,8)}onnextentry();function onsymlink(filename,header){
xfs.readlink(path.join(cwd,filename),function(err,linkname){if(err)return pack2.destroy(err);header.linkname=normalize(linkname);pack2.entry(header,onnextentry)})}
function onstat(err,filename,stat){if(pack2.destroyed)return;if(err)return pack2.destroy(err);if(!filename){if(opts.finalize!==false)pack2.finalize();return finish(
pack2)}if(stat.isSocket())return onnextentry();let header={name:normalize(filename),mode:(stat.mode|(stat.isDirectory()?dmode:fmode))&umask,mtime:stat.mtime,size:stat.
size,type:"file",uid:stat.uid,gid:stat.gid};if(stat.isDirectory()){header.size=0;header.type="directory";header=map(header)||header;return pack2.entry(header,onnextentry)}
if(stat.isSymbolicLink()){header.size=0;header.type="symlink";header=map(header)||header;return onsymlink(filename,header)}header=map(header)||header;if(!stat.isFile()){
if(strict)return pack2.destroy(new Error("unsupported type for "+filename));return onnextentry()}const entry=pack2.entry(header,onnextentry);const rs=mapStream(
xfs.createReadStream(path.join(cwd,filename),{start:0,end:header.size>0?header.size-1:header.size}),header);rs.on("error",function(err2){entry.destroy(err2)});pump(
rs,entry)}function onnextentry(err){if(err)return pack2.destroy(err);statNext(onstat)}return pack2};function head(list){return list.length?list[list.length-1]:null}
function processGetuid(){return!global.Bare&&process.getuid?process.getuid():-1}function processUmask(){return!global.Bare&&process.umask?process.umask():0}exports.
extract=function extract(cwd,opts){if(!cwd)cwd=".";if(!opts)opts={};cwd=path.resolve(cwd);const xfs=opts.fs||fs;const ignore=opts.ignore||opts.filter||noop;const mapStream=opts.
mapStream||echo;const own=opts.chown!==false&&!win32&&processGetuid()===0;const extract2=opts.extract||tar.extract();const stack=[];const now=new Date;const umask=typeof opts.
umask==="number"?~opts.umask:~processUmask();const strict=opts.strict!==false;const validateSymLinks=opts.validateSymlinks!==false;let map=opts.map||noop;let dmode=typeof opts.
dmode==="number"?opts.dmode:0;let fmode=typeof opts.fmode==="number"?opts.fmode:0;if(opts.strip)map=strip(map,opts.strip);if(opts.readable){dmode|=parseInt(555,
8);fmode|=parseInt(444,8)}if(opts.writable){dmode|=parseInt(333,8);fmode|=parseInt(222,8)}extract2.on("entry",onentry);if(opts.finish)extract2.on("finish",opts.
finish);return extract2;function onentry(header,stream,next){header=map(header)||header;header.name=normalize(header.name);const name=path.join(cwd,path.join("/",
header.name));if(ignore(name,header)){stream.resume();return next()}const dir=path.join(name,".")===path.join(cwd,".")?cwd:path.dirname(name);validate(xfs,dir,path.
join(cwd,"."),function(err,valid){if(err)return next(err);if(!valid)return next(new Error(dir+" is not a valid path"));if(header.type==="directory"){stack.push(
[name,header.mtime]);return mkdirfix(name,{fs:xfs,own,uid:header.uid,gid:header.gid,mode:header.mode},stat)}mkdirfix(dir,{fs:xfs,own,uid:header.uid,gid:header.gid,
mode:493},function(err2){if(err2)return next(err2);switch(header.type){case"file":return onfile();case"link":return onlink();case"symlink":return onsymlink()}if(strict)
return next(new Error("unsupported type for "+name+" ("+header.type+")"));stream.resume();next()})});function stat(err){if(err)return next(err);if(path.join(name,
".")===path.join(cwd,"."))return next();utimes(name,header,function(err2){if(err2)return next(err2);if(win32)return next();chperm(name,header,next)})}function onsymlink(){
if(win32)return next();xfs.unlink(name,function(){const dst=path.resolve(path.dirname(name),header.linkname);if(!inCwd(dst)&&(validateSymLinks||opts.strip))return next(
new Error(name+" is not a valid symlink"));validateNotSymlink(xfs,dst,path.join(cwd,"."),function(err,valid){if(err)return next(err);if(!valid&&validateSymLinks)
return next(new Error(name+" is not a valid symlink"));xfs.symlink(header.linkname,name,stat)})})}function onlink(){if(win32)return next();xfs.unlink(name,function(){
const link=path.join(cwd,path.join("/",header.linkname));xfs.realpath(link,function(err,dst){if(err||!inCwd(dst))return next(new Error(name+" is not a valid har\
dlink"));xfs.link(dst,name,function(err2){if(err2&&err2.code==="EPERM"&&opts.hardlinkAsFilesFallback){stream=xfs.createReadStream(dst);return onfile()}stat(err2)})})})}
function inCwd(dst){return dst===cwd||dst.startsWith(cwd+path.sep)}function onfile(){xfs.lstat(name,function(err,st){if(!err&&st.isSymbolicLink())return xfs.unlink(
name,onwrite);onwrite()});function onwrite(err){if(err)return next(err);const ws=xfs.createWriteStream(name);const rs=mapStream(stream,header);ws.on("error",function(err2){
rs.destroy(err2)});pump(rs,ws,function(err2){if(err2)return next(err2);ws.on("close",stat)})}}}function utimesParent(name,cb){let top;while((top=head(stack))&&name.
slice(0,top[0].length)!==top[0])stack.pop();if(!top)return cb();xfs.utimes(top[0],now,top[1],cb)}function utimes(name,header,cb){if(opts.utimes===false)return cb();
if(header.type==="directory")return xfs.utimes(name,now,header.mtime,cb);if(header.type==="symlink")return utimesParent(name,cb);xfs.utimes(name,now,header.mtime,
function(err){if(err)return cb(err);utimesParent(name,cb)})}function chperm(name,header,cb){const link=header.type==="symlink";const chmod=link?xfs.lchmod:xfs.chmod;
const chown=link?xfs.lchown:xfs.chown;if(!chmod)return cb();const mode=(header.mode|(header.type==="directory"?dmode:fmode))&umask&511;if(chown&&own)chown.call(
xfs,name,header.uid,header.gid,onchown);else onchown(null);function onchown(err){if(err)return cb(err);if(!chmod)return cb();chmod.call(xfs,name,mode,cb)}}function mkdirfix(name,opts2,cb){
xfs.stat(name,function(err){if(!err)return cb(null);if(err.code!=="ENOENT")return cb(err);xfs.mkdir(name,{mode:opts2.mode,recursive:true},function(err2,made){if(err2)
return cb(err2);chperm(name,opts2,cb)})})}};function validateNotSymlink(fs2,name,root,cb){if(name===root)return cb(null,true);if(!name.startsWith(root+path.sep))
return cb(null,false);fs2.lstat(name,function(err,st){if(err&&err.code!=="ENOENT"&&err.code!=="EPERM")return cb(err);if(err||!st.isSymbolicLink())return validateNotSymlink(
fs2,path.join(name,".."),root,cb);cb(null,false)})}function validate(fs2,name,root,cb){if(name===root)return cb(null,true);fs2.lstat(name,function(err,st){if(err&&
err.code!=="ENOENT"&&err.code!=="EPERM")return cb(err);if(err||st.isDirectory())return validate(fs2,path.join(name,".."),root,cb);cb(null,false)})}function inside(root,name){
return name===root||name.startsWith(root+path.sep)}function noop(){}function echo(name){return name}function normalize(name){return win32?name.replace(/\\/g,"/").
replace(/[:?<>|]/g,"_"):name}function statAll(fs2,stat,cwd,ignore,entries,sort){if(!entries)entries=["."];const queue=entries.slice(0);const root=path.resolve(cwd);
return function loop(callback){if(!queue.length)return callback(null);const next=queue.shift();const nextAbs=path.join(cwd,next);if(!inside(root,path.resolve(cwd,
next)))return callback(new Error(next+" is not a valid path"));stat.call(fs2,nextAbs,function(err,stat2){if(err)return callback(entries.indexOf(next)===-1&&err.
code==="ENOENT"?null:err);if(!stat2.isDirectory())return callback(null,next,stat2);fs2.readdir(nextAbs,function(err2,files){if(err2)return callback(err2);if(sort)
files.sort();for(let i=0;i<files.length;i++){if(!ignore(path.join(cwd,next,files[i])))queue.push(path.join(next,files[i]))}callback(null,next,stat2)})})}}function strip(map,level){
return function(header){header.name=header.name.split("/").slice(level).join("/");const linkname=header.linkname;if(linkname&&(header.type==="link"||path.isAbsolute(
linkname))){header.linkname=linkname.split("/").slice(level).join("/")}return map(header)}}}});var require_docker_image_client=__commonJS({"node_modules/testcon\
tainers/build/container-runtime/clients/image/docker-image-client.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.DockerImageClient=void 0;var dockerignore_1=__importDefault(
require_ignore());var async_lock_1=__importDefault(require_async_lock());var byline_1=__importDefault(require_byline());var fs_1=__require("fs");var path_1=__importDefault(
__require("path"));var tar_fs_1=__importDefault(require_tar_fs());var common_1=require_common();var get_auth_config_1=require_get_auth_config();var DockerImageClient=class{dockerode;indexServerAddress;existingImages=new Set;imageExistsLock=new async_lock_1.
default;constructor(dockerode,indexServerAddress){this.dockerode=dockerode;this.indexServerAddress=indexServerAddress}async build(context,opts){try{common_1.log.
debug(`Building image "${opts.t}" with context "${context}"...`);const tarPackOptions=await this.createTarPackOptions(context,opts.dockerfile??"Dockerfile");const tarStream=tar_fs_1.
default.pack(context,tarPackOptions);await new Promise(resolve=>{this.dockerode.buildImage(tarStream,opts).then(stream=>(0,byline_1.default)(stream)).then(stream=>{
stream.setEncoding("utf-8");stream.on("data",line=>{if(common_1.buildLog.enabled()){common_1.buildLog.trace(line,{imageName:opts.t})}});stream.on("end",()=>resolve())})});
common_1.log.debug(`Built image "${opts.t}" with context "${context}"`)}catch(err){common_1.log.error(`Failed to build image: ${err}`);throw err}}async createTarPackOptions(context,dockerfileName){
const dockerIgnoreFilePath=path_1.default.join(context,".dockerignore");if(!(0,fs_1.existsSync)(dockerIgnoreFilePath)){return{}}const dockerIgnorePatterns=await fs_1.
promises.readFile(dockerIgnoreFilePath,{encoding:"utf-8"});const instance=(0,dockerignore_1.default)({ignorecase:false});instance.add(dockerIgnorePatterns);const allEntries=await this.
listContextEntries(context);const includedEntries=instance.filter(allEntries);const dockerfilePath=this.normalizePathForDockerIgnore(path_1.default.normalize(dockerfileName));
if(!includedEntries.includes(dockerfilePath)){includedEntries.push(dockerfilePath)}return{entries:includedEntries}}async listContextEntries(context){const entries=[];
const directoriesToVisit=[""];while(directoriesToVisit.length>0){const directory=directoriesToVisit.pop();if(directory===void 0){continue}const absoluteDirectory=directory.
length>0?path_1.default.join(context,directory):context;const directoryEntries=await fs_1.promises.readdir(absoluteDirectory,{withFileTypes:true});for(const directoryEntry of directoryEntries){
const relativeEntry=directory.length>0?path_1.default.join(directory,directoryEntry.name):directoryEntry.name;if(directoryEntry.isDirectory()){directoriesToVisit.
push(relativeEntry)}else{entries.push(this.normalizePathForDockerIgnore(relativeEntry))}}}return entries}normalizePathForDockerIgnore(aPath){return aPath.replace(
/\\/gu,"/")}async inspect(imageName){try{common_1.log.debug(`Inspecting image: "${imageName.string}"...`);const imageInfo=await this.dockerode.getImage(imageName.
string).inspect();common_1.log.debug(`Inspected image: "${imageName.string}"`);return imageInfo}catch(err){common_1.log.debug(`Failed to inspect image "${imageName.
string}"`);throw err}}async exists(imageName){return this.imageExistsLock.acquire(imageName.string,async()=>{if(this.existingImages.has(imageName.string)){return true}
try{common_1.log.debug(`Checking if image exists "${imageName.string}"...`);await this.dockerode.getImage(imageName.string).inspect();this.existingImages.add(imageName.
string);common_1.log.debug(`Checked if image exists "${imageName.string}"`);return true}catch(err){if(err instanceof Error&&err.message.toLowerCase().includes("\
no such image")){common_1.log.debug(`Checked if image exists "${imageName.string}"`);return false}common_1.log.debug(`Failed to check if image exists "${imageName.
string}"`);throw err}})}async pull(imageName,opts){try{if(!opts?.force&&await this.exists(imageName)){common_1.log.debug(`Image "${imageName.string}" already ex\
ists`);return}common_1.log.debug(`Pulling image "${imageName.string}"...`);const authconfig=await(0,get_auth_config_1.getAuthConfig)(imageName.registry??this.indexServerAddress);
const stream=await this.dockerode.pull(imageName.string,{authconfig,platform:opts?.platform});await new Promise(resolve=>{(0,byline_1.default)(stream).on("data",
line=>{if(common_1.pullLog.enabled()){common_1.pullLog.trace(line,{imageName:imageName.string})}});stream.on("end",resolve)});common_1.log.debug(`Pulled image "${imageName.
string}"`)}catch(err){common_1.log.error(`Failed to pull image "${imageName.string}": ${err}`);throw err}}};exports.DockerImageClient=DockerImageClient}});var require_docker_network_client=__commonJS(
{"node_modules/testcontainers/build/container-runtime/clients/network/docker-network-client.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",
{value:true});exports.DockerNetworkClient=void 0;var common_1=require_common();var DockerNetworkClient=class{dockerode;constructor(dockerode){this.dockerode=dockerode}getById(id){
try{common_1.log.debug(`Getting network by ID...`);const network=this.dockerode.getNetwork(id);common_1.log.debug(`Got network by ID`);return network}catch(err){
common_1.log.error(`Failed to get network by ID: ${err}`);throw err}}async create(opts){try{common_1.log.debug(`Creating network "${opts.Name}"...`);const network=await this.
dockerode.createNetwork(opts);common_1.log.debug(`Created network "${opts.Name}"`);return network}catch(err){common_1.log.error(`Failed to create network "${opts.
Name}": ${err}`);throw err}}async remove(network){try{common_1.log.debug(`Removing network "${network.id}"...`);const{message}=await network.remove();if(message){
common_1.log.warn(`Message received when removing network "${network.id}": ${message}`)}common_1.log.debug(`Removed network "${network.id}"...`)}catch(err){common_1.
log.error(`Failed to remove network "${network.id}": ${err}`);throw err}}};exports.DockerNetworkClient=DockerNetworkClient}});var require_client=__commonJS({"no\
de_modules/testcontainers/build/container-runtime/clients/client.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.ContainerRuntimeClient=void 0;exports.getContainerRuntimeClient=
getContainerRuntimeClient2;var dockerode_1=__importDefault(require_docker());var common_1=require_common();var version_1=require_version();var configuration_strategy_1=require_configuration_strategy();
var npipe_socket_strategy_1=require_npipe_socket_strategy();var rootless_unix_socket_strategy_1=require_rootless_unix_socket_strategy();var testcontainers_host_strategy_1=require_testcontainers_host_strategy();
var unix_socket_strategy_1=require_unix_socket_strategy();var lookup_host_ips_1=require_lookup_host_ips();var remote_container_runtime_socket_path_1=require_remote_container_runtime_socket_path();
var resolve_host_1=require_resolve_host();var compose_client_1=require_compose_client();var docker_container_client_1=require_docker_container_client();var docker_image_client_1=require_docker_image_client();
var docker_network_client_1=require_docker_network_client();var ContainerRuntimeClient=class{info;compose;container;image;network;constructor(info,compose,container,image,network){
this.info=info;this.compose=compose;this.container=container;this.image=image;this.network=network}};exports.ContainerRuntimeClient=ContainerRuntimeClient;var containerRuntimeClient;
async function getContainerRuntimeClient2(){if(containerRuntimeClient){return containerRuntimeClient}const strategies=[new testcontainers_host_strategy_1.TestcontainersHostStrategy,
new configuration_strategy_1.ConfigurationStrategy,new unix_socket_strategy_1.UnixSocketStrategy,new rootless_unix_socket_strategy_1.RootlessUnixSocketStrategy,
new npipe_socket_strategy_1.NpipeSocketStrategy];for(const strategy of strategies){try{common_1.log.debug(`Checking container runtime strategy "${strategy.getName()}\
"...`);const client=await initStrategy(strategy);if(client){common_1.log.debug(`Container runtime strategy "${strategy.getName()}" works`);containerRuntimeClient=
client;return client}}catch(err){common_1.log.debug(`Container runtime strategy "${strategy.getName()}" does not work: "${err}"`);if(err!==null&&typeof err==="o\
bject"&&"stack"in err&&typeof err.stack==="string"){common_1.log.debug(err.stack)}}}throw new Error("Could not find a working container runtime strategy")}async function initStrategy(strategy){
const result=await strategy.getResult();if(!result){common_1.log.debug(`Container runtime strategy "${strategy.getName()}" is not applicable`);return void 0}const dockerodeOptions={
...result.dockerOptions,headers:{...result.dockerOptions.headers,"User-Agent":`tc-node/${version_1.LIB_VERSION}`}};const dockerode=new dockerode_1.default(dockerodeOptions);
common_1.log.trace("Fetching Docker info...");const dockerodeInfo=await dockerode.info();const indexServerAddress=!(0,common_1.isDefined)(dockerodeInfo.IndexServerAddress)||
(0,common_1.isEmptyString)(dockerodeInfo.IndexServerAddress)?"https://index.docker.io/v1/":dockerodeInfo.IndexServerAddress;common_1.log.trace("Fetching remote \
container runtime socket path...");const remoteContainerRuntimeSocketPath=(0,remote_container_runtime_socket_path_1.getRemoteContainerRuntimeSocketPath)(result,
dockerodeInfo.OperatingSystem);common_1.log.trace("Resolving host...");const host=await(0,resolve_host_1.resolveHost)(dockerode,result,indexServerAddress);common_1.
log.trace("Fetching Compose info...");const composeClient=await(0,compose_client_1.getComposeClient)(result.composeEnvironment);const nodeInfo={version:process.
version,architecture:process.arch,platform:process.platform};common_1.log.trace("Looking up host IPs...");const hostIps=await(0,lookup_host_ips_1.lookupHostIps)(
host);common_1.log.trace("Initialising clients...");const containerClient=new docker_container_client_1.DockerContainerClient(dockerode);const imageClient=new docker_image_client_1.
DockerImageClient(dockerode,indexServerAddress);const networkClient=new docker_network_client_1.DockerNetworkClient(dockerode);const containerRuntimeInfo={host,
hostIps,remoteSocketPath:remoteContainerRuntimeSocketPath,indexServerAddress,serverVersion:dockerodeInfo.ServerVersion,operatingSystem:dockerodeInfo.OperatingSystem,
operatingSystemType:dockerodeInfo.OSType,architecture:dockerodeInfo.Architecture,cpus:dockerodeInfo.NCPU,memory:dockerodeInfo.MemTotal,runtimes:dockerodeInfo.Runtimes?
Object.keys(dockerodeInfo.Runtimes):[],labels:dockerodeInfo.Labels?dockerodeInfo.Labels:[]};const info={node:nodeInfo,containerRuntime:containerRuntimeInfo};common_1.
log.trace(`Container runtime info:
${JSON.stringify(info,null,2)}`);return new ContainerRuntimeClient(info,composeClient,containerClient,imageClient,networkClient)}}});var require_parse_compose_container_name=__commonJS(
{"node_modules/testcontainers/build/container-runtime/clients/compose/parse-compose-container-name.js"(exports){"use strict";Object.defineProperty(exports,"__es\
Module",{value:true});exports.parseComposeContainerName=parseComposeContainerName;function parseComposeContainerName(projectName,containerName){if(containerName.
startsWith(`/${projectName}-`)){return containerName.substring(`/${projectName}-`.length)}else if(containerName.startsWith("/")){return containerName.substring(
1)}else{throw new Error(`Unable to resolve container name for container name: "${containerName}", project name: "${projectName}"`)}}}});var require_container_runtime=__commonJS(
{"node_modules/testcontainers/build/container-runtime/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.ImageName=
exports.parseComposeContainerName=exports.getContainerRuntimeClient=exports.ContainerRuntimeClient=exports.getAuthConfig=void 0;var get_auth_config_1=require_get_auth_config();
Object.defineProperty(exports,"getAuthConfig",{enumerable:true,get:function(){return get_auth_config_1.getAuthConfig}});var client_1=require_client();Object.defineProperty(
exports,"ContainerRuntimeClient",{enumerable:true,get:function(){return client_1.ContainerRuntimeClient}});Object.defineProperty(exports,"getContainerRuntimeCli\
ent",{enumerable:true,get:function(){return client_1.getContainerRuntimeClient}});var parse_compose_container_name_1=require_parse_compose_container_name();Object.
defineProperty(exports,"parseComposeContainerName",{enumerable:true,get:function(){return parse_compose_container_name_1.parseComposeContainerName}});var image_name_1=require_image_name();
Object.defineProperty(exports,"ImageName",{enumerable:true,get:function(){return image_name_1.ImageName}})}});var require_archiver=__commonJS({"refused:archiver"(exports,module){
var refuse=()=>{throw new Error("bad-gateway does not carry archiver")};module.exports=new Proxy(function(){},{get:(_,name)=>name==="__esModule"||typeof name===
"symbol"?void 0:module.exports,apply:refuse,construct:refuse})}});var require_types=__commonJS({"node_modules/testcontainers/build/container-runtime/clients/con\
tainer/types.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.CONTAINER_STATUSES=void 0;exports.CONTAINER_STATUSES=["c\
reated","restarting","running","removing","paused","exited","dead"]}});var require_SshConnection=__commonJS({"node_modules/ssh-remote-port-forward/dist/SshConne\
ction.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.
SshConnection=void 0;var SshConnection=class{constructor(client){this.client=client}remoteForward(remoteAddress,remotePort){return __awaiter(this,void 0,void 0,
function*(){yield new Promise((resolve,reject)=>{this.client.forwardIn(remoteAddress,remotePort,err=>{if(err){reject(err);return}resolve()})})})}ref(){this.getSocket().
ref()}unref(){this.getSocket().unref()}getSocket(){return this.client._sock}};exports.SshConnection=SshConnection}});var require_createSshConnection=__commonJS(
{"node_modules/ssh-remote-port-forward/dist/createSshConnection.js"(exports){"use strict";var __awaiter=exports&&exports.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.createSshConnection=
void 0;var ssh2_1=require_ssh2();var net_1=__importDefault(__require("net"));var SshConnection_1=require_SshConnection();var createSshConnection=connectConfig=>__awaiter(
void 0,void 0,void 0,function*(){const client=yield new Promise(resolve=>{const connection=new ssh2_1.Client;connection.on("ready",()=>resolve(connection)).on("\
tcp connection",(info,accept)=>{const stream=accept();stream.pause();const socket=net_1.default.connect(info.destPort,info.destIP,()=>{stream.pipe(socket);socket.
pipe(stream);stream.resume()})}).connect(connectConfig)});return new SshConnection_1.SshConnection(client)});exports.createSshConnection=createSshConnection}});
var require_dist3=__commonJS({"node_modules/ssh-remote-port-forward/dist/index.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.SshConnection=exports.createSshConnection=void 0;var createSshConnection_1=require_createSshConnection();Object.defineProperty(exports,"createSshConnect\
ion",{enumerable:true,get:function(){return createSshConnection_1.createSshConnection}});var SshConnection_1=require_SshConnection();Object.defineProperty(exports,
"SshConnection",{enumerable:true,get:function(){return SshConnection_1.SshConnection}})}});var require_labels=__commonJS({"node_modules/testcontainers/build/uti\
ls/labels.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.LABEL_TESTCONTAINERS_RYUK=exports.LABEL_TESTCONTAINERS_CONTAINER_HASH=
exports.LABEL_TESTCONTAINERS_SSHD=exports.LABEL_TESTCONTAINERS_SESSION_ID=exports.LABEL_TESTCONTAINERS_VERSION=exports.LABEL_TESTCONTAINERS_LANG=exports.LABEL_TESTCONTAINERS=
void 0;exports.createLabels=createLabels;var version_1=require_version();exports.LABEL_TESTCONTAINERS="org.testcontainers";exports.LABEL_TESTCONTAINERS_LANG="or\
g.testcontainers.lang";exports.LABEL_TESTCONTAINERS_VERSION="org.testcontainers.version";exports.LABEL_TESTCONTAINERS_SESSION_ID="org.testcontainers.session-id";
exports.LABEL_TESTCONTAINERS_SSHD="org.testcontainers.sshd";exports.LABEL_TESTCONTAINERS_CONTAINER_HASH="org.testcontainers.container-hash";exports.LABEL_TESTCONTAINERS_RYUK=
"org.testcontainers.ryuk";function createLabels(){return{[exports.LABEL_TESTCONTAINERS]:"true",[exports.LABEL_TESTCONTAINERS_LANG]:"node",[exports.LABEL_TESTCONTAINERS_VERSION]:version_1.
LIB_VERSION}}}});var require_port_forwarder=__commonJS({"node_modules/testcontainers/build/port-forwarder/port-forwarder.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});exports.PortForwarderInstance=exports.SSHD_IMAGE=void 0;var ssh_remote_port_forward_1=require_dist3();var common_1=require_common();
var container_runtime_1=require_container_runtime();var generic_container_1=require_generic_container();var reaper_1=require_reaper();var labels_1=require_labels();
exports.SSHD_IMAGE=process.env["SSHD_CONTAINER_IMAGE"]?container_runtime_1.ImageName.fromString(process.env["SSHD_CONTAINER_IMAGE"]).string:container_runtime_1.
ImageName.fromString("testcontainers/sshd:1.4.0").string;var PortForwarder=class{sshConnection;containerId;networkId;ipAddress;networkName;constructor(sshConnection,containerId,networkId,ipAddress,networkName){
this.sshConnection=sshConnection;this.containerId=containerId;this.networkId=networkId;this.ipAddress=ipAddress;this.networkName=networkName}async exposeHostPort(port){
common_1.log.info(`Exposing host port ${port}...`);await this.sshConnection.remoteForward("localhost",port);common_1.log.info(`Exposed host port ${port}`)}getContainerId(){
return this.containerId}getNetworkId(){return this.networkId}getIpAddress(){return this.ipAddress}};var PortForwarderInstance=class{static USERNAME="root";static PASSWORD="\
root";static instance;static isRunning(){return this.instance!==void 0}static async getInstance(){if(!this.instance){await(0,common_1.withFileLock)("testcontain\
ers-node-sshd.lock",async()=>{const client=await(0,container_runtime_1.getContainerRuntimeClient)();const reaper=await(0,reaper_1.getReaper)(client);const sessionId=reaper.
sessionId;const portForwarderContainer=await this.findPortForwarderContainer(client,sessionId);if(portForwarderContainer){this.instance=this.reuseInstance(client,
portForwarderContainer,sessionId)}else{this.instance=this.createInstance()}await this.instance})}return this.instance}static async findPortForwarderContainer(client,sessionId){
const containers=await client.container.list();return containers.find(container=>container.State==="running"&&container.Labels[labels_1.LABEL_TESTCONTAINERS_SSHD]===
"true"&&container.Labels[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]===sessionId)}static async reuseInstance(client,container,sessionId){common_1.log.debug(`Reusi\
ng existing PortForwarder for session "${sessionId}"...`);const host=client.info.containerRuntime.host;const port=container.Ports.find(port2=>port2.PrivatePort==
22)?.PublicPort;if(!port){throw new Error("Expected PortForwarder to map exposed port 22")}common_1.log.debug(`Connecting to Port Forwarder on "${host}:${port}"\
...`);const connection=await(0,ssh_remote_port_forward_1.createSshConnection)({host,port,username:"root",password:"root",readyTimeout:1e5});common_1.log.debug(`\
Connected to Port Forwarder on "${host}:${port}"`);connection.unref();const containerId=container.Id;const networks=Object.entries(container.NetworkSettings.Networks);
const networkName=networks[0][0];const networkId=container.NetworkSettings.Networks[networkName].NetworkID;const ipAddress=container.NetworkSettings.Networks[networkName].
IPAddress;return new PortForwarder(connection,containerId,networkId,ipAddress,networkName)}static async createInstance(){common_1.log.debug(`Creating new Port F\
orwarder...`);const client=await(0,container_runtime_1.getContainerRuntimeClient)();const reaper=await(0,reaper_1.getReaper)(client);const containerPort=process.
env["TESTCONTAINERS_SSHD_PORT"]?{container:22,host:Number(process.env["TESTCONTAINERS_SSHD_PORT"])}:22;const container=await new generic_container_1.GenericContainer(
exports.SSHD_IMAGE).withName(`testcontainers-port-forwarder-${reaper.sessionId}`).withExposedPorts(containerPort).withEnvironment({PASSWORD:this.PASSWORD}).withLabels(
{[labels_1.LABEL_TESTCONTAINERS_SSHD]:"true"}).start();const host=client.info.containerRuntime.host;const port=container.getMappedPort(22);common_1.log.debug(`C\
onnecting to Port Forwarder on "${host}:${port}"...`);const connection=await(0,ssh_remote_port_forward_1.createSshConnection)({host,port,username:this.USERNAME,
password:this.PASSWORD});common_1.log.debug(`Connected to Port Forwarder on "${host}:${port}"`);connection.unref();const containerId=container.getId();const networkName=container.
getNetworkNames()[0];const networkId=container.getNetworkId(networkName);const ipAddress=container.getIpAddress(networkName);return new PortForwarder(connection,
containerId,networkId,ipAddress,networkName)}};exports.PortForwarderInstance=PortForwarderInstance}});var require_port=__commonJS({"node_modules/testcontainers/\
build/utils/port.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.getProtocol=exports.hasHostBinding=exports.getContainerPort=
void 0;var portWithProtocolRegex=RegExp(/^(\d+)(?:\/(udp|tcp))?$/i);var getContainerPort=port=>{if(typeof port==="number"){return port}else if(typeof port==="st\
ring"){const match=portWithProtocolRegex.exec(port);if(match){return parseInt(match[1],10)}throw new Error(`Invalid port format: ${port}`)}else{return port.container}};
exports.getContainerPort=getContainerPort;var hasHostBinding=port=>{return typeof port==="object"&&port.host!==void 0};exports.hasHostBinding=hasHostBinding;var getProtocol=port=>{
if(typeof port==="number"){return"tcp"}else if(typeof port==="string"){const match=portWithProtocolRegex.exec(port);if(match?.[2]){return match[2].toLowerCase()}
return"tcp"}else{return port.protocol?port.protocol.toLowerCase():"tcp"}};exports.getProtocol=getProtocol}});var require_bound_ports=__commonJS({"node_modules/t\
estcontainers/build/utils/bound-ports.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.resolveHostPortBinding=exports.BoundPorts=void 0;var net_1=__importDefault(__require(
"net"));var port_1=require_port();var BoundPorts=class _BoundPorts{ports=new Map;getBinding(port,protocol="tcp"){let key;if(typeof port==="string"&&port.includes(
"/")){const[portNumber,portProtocol]=port.split("/");key=`${portNumber}/${portProtocol.toLowerCase()}`}else{key=`${port}/${protocol.toLowerCase()}`}const binding=this.
ports.get(key);if(!binding){throw new Error(`No port binding found for :${key}`)}return binding}getFirstBinding(){const firstBinding=this.ports.values().next().
value;if(!firstBinding){throw new Error("No port bindings found")}else{return firstBinding}}setBinding(key,value,protocol="tcp"){const normalizedProtocol=protocol.
toLowerCase();if(typeof key==="string"&&key.includes("/")){const[portNumber,portProtocol]=key.split("/");const normalizedKey=`${portNumber}/${portProtocol.toLowerCase()}`;
this.ports.set(normalizedKey,value)}else{const portKey=typeof key==="string"?key:`${key}/${normalizedProtocol}`;this.ports.set(portKey,value)}}iterator(){return this.
ports}filter(ports){const boundPorts=new _BoundPorts;const containerPortsWithProtocol=new Set;ports.forEach(port=>{const containerPort=(0,port_1.getContainerPort)(
port);const protocol=(0,port_1.getProtocol)(port).toLowerCase();containerPortsWithProtocol.add(`${containerPort}/${protocol}`)});for(const[internalPortWithProtocol,
hostPort]of this.iterator()){const[internalPortStr,protocol]=internalPortWithProtocol.split("/");const internalPort=parseInt(internalPortStr,10);if(containerPortsWithProtocol.
has(`${internalPort}/${protocol?.toLowerCase()}`)){boundPorts.setBinding(internalPortWithProtocol,hostPort)}}return boundPorts}static fromInspectResult(hostIps,inspectResult){
const boundPorts=new _BoundPorts;Object.entries(inspectResult.ports).forEach(([containerPortWithProtocol,hostBindings])=>{const hostPort=(0,exports.resolveHostPortBinding)(
hostIps,hostBindings);boundPorts.setBinding(containerPortWithProtocol,hostPort)});return boundPorts}};exports.BoundPorts=BoundPorts;var resolveHostPortBinding=(hostIps,hostPortBindings)=>{
if(isDualStackIp(hostPortBindings)){return hostPortBindings[0].hostPort}for(const{family}of hostIps){const hostPortBinding=hostPortBindings.find(({hostIp})=>net_1.
default.isIP(hostIp)===family);if(hostPortBinding!==void 0){return hostPortBinding.hostPort}}throw new Error("No host port found for host IP")};exports.resolveHostPortBinding=
resolveHostPortBinding;var isDualStackIp=hostPortBindings=>hostPortBindings.length===1&&hostPortBindings[0].hostIp===""}});var require_health_check=__commonJS({
"node_modules/testcontainers/build/wait-strategies/utils/health-check.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.
hasHealthCheckStatus=exports.getHealthCheckStatusFromInspect=exports.hasDisabledHealthCheckConfig=exports.hasHealthCheckConfig=exports.getHealthCheckConfig=exports.
hasHealthCheck=exports.isHealthCheckDisabled=void 0;var DISABLED_HEALTH_CHECK_TEST="NONE";var getHealthCheckTest=healthCheck=>{if("test"in healthCheck){return healthCheck.
test}return healthCheck.Test};var isDisabledHealthCheck=test=>{return test[0].toUpperCase()===DISABLED_HEALTH_CHECK_TEST};var isHealthCheckDisabled=healthCheck=>{
if(healthCheck===void 0){return false}const test=getHealthCheckTest(healthCheck);if(test===void 0||test.length===0){return false}return isDisabledHealthCheck(test)};
exports.isHealthCheckDisabled=isHealthCheckDisabled;var hasHealthCheck=healthCheck=>{if(healthCheck===void 0){return false}const test=getHealthCheckTest(healthCheck);
if(test===void 0||test.length===0){return false}return!(0,exports.isHealthCheckDisabled)(healthCheck)};exports.hasHealthCheck=hasHealthCheck;var getHealthCheckConfig=inspectResult=>{
const inspectWithHealthCheckConfig=inspectResult;return inspectWithHealthCheckConfig.Config?.Healthcheck??inspectWithHealthCheckConfig.Config?.HealthCheck??inspectWithHealthCheckConfig.
ContainerConfig?.Healthcheck??inspectWithHealthCheckConfig.ContainerConfig?.HealthCheck??inspectWithHealthCheckConfig.Healthcheck??inspectWithHealthCheckConfig.
HealthCheck};exports.getHealthCheckConfig=getHealthCheckConfig;var hasHealthCheckConfig=inspectResult=>{return(0,exports.hasHealthCheck)((0,exports.getHealthCheckConfig)(
inspectResult))};exports.hasHealthCheckConfig=hasHealthCheckConfig;var hasDisabledHealthCheckConfig=inspectResult=>{return(0,exports.isHealthCheckDisabled)((0,exports.
getHealthCheckConfig)(inspectResult))};exports.hasDisabledHealthCheckConfig=hasDisabledHealthCheckConfig;var getHealthCheckStatusFromInspect=inspectResult=>{const state=inspectResult.
State;const status=state.Health?.Status??state.Healthcheck?.Status;return status===void 0||status===""?void 0:status};exports.getHealthCheckStatusFromInspect=getHealthCheckStatusFromInspect;
var hasHealthCheckStatus=inspectResult=>{return(0,exports.getHealthCheckStatusFromInspect)(inspectResult)!==void 0};exports.hasHealthCheckStatus=hasHealthCheckStatus}});
var require_map_inspect_result=__commonJS({"node_modules/testcontainers/build/utils/map-inspect-result.js"(exports){"use strict";Object.defineProperty(exports,"\
__esModule",{value:true});exports.mapInspectResult=mapInspectResult;var health_check_1=require_health_check();function mapInspectResult(inspectResult){const finishedAt=new Date(
inspectResult.State.FinishedAt);return{name:inspectResult.Name,hostname:inspectResult.Config.Hostname,ports:mapPorts(inspectResult),healthCheckStatus:mapHealthCheckStatus(
inspectResult),networkSettings:mapNetworkSettings(inspectResult),state:{status:inspectResult.State.Status,running:inspectResult.State.Running,startedAt:new Date(
inspectResult.State.StartedAt),finishedAt:finishedAt.getTime()<0?void 0:finishedAt},labels:inspectResult.Config.Labels}}function mapPorts(inspectInfo){return Object.
entries(inspectInfo.NetworkSettings.Ports).filter(([,hostPorts])=>hostPorts!==null).map(([containerPortAndProtocol,hostPorts])=>{const[port,protocol]=containerPortAndProtocol.
split("/");const containerPort=parseInt(port);return{[`${containerPort}/${protocol}`]:hostPorts.map(hostPort=>({hostIp:hostPort.HostIp,hostPort:parseInt(hostPort.
HostPort)}))}}).reduce((acc,curr)=>({...acc,...curr}),{})}function mapHealthCheckStatus(inspectResult){const status=(0,health_check_1.getHealthCheckStatusFromInspect)(
inspectResult);if(status===void 0){return"none"}else{return status}}function mapNetworkSettings(inspectResult){return Object.entries(inspectResult.NetworkSettings.
Networks).map(([networkName,network])=>({[networkName]:{networkId:network.NetworkID,ipAddress:network.IPAddress}})).reduce((prev,next)=>({...prev,...next}),{})}}});
var require_pull_policy=__commonJS({"node_modules/testcontainers/build/utils/pull-policy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.PullPolicy=void 0;var DefaultPullPolicy=class{shouldPull(){return false}};var AlwaysPullPolicy=class{shouldPull(){return true}};var NeverPullPolicy=class{shouldPull(){
return"never"}};var PullPolicy=class{static defaultPolicy(){return new DefaultPullPolicy}static alwaysPull(){return new AlwaysPullPolicy}static neverPull(){return new NeverPullPolicy}};
exports.PullPolicy=PullPolicy}});var require_wait_strategy=__commonJS({"node_modules/testcontainers/build/wait-strategies/wait-strategy.js"(exports){"use strict";
Object.defineProperty(exports,"__esModule",{value:true});exports.AbstractWaitStrategy=void 0;var AbstractWaitStrategy=class{startupTimeoutMs=6e4;startupTimeoutSet=false;withStartupTimeout(startupTimeoutMs){
this.startupTimeoutMs=startupTimeoutMs;this.startupTimeoutSet=true;return this}isStartupTimeoutSet(){return this.startupTimeoutSet}getStartupTimeout(){return this.
startupTimeoutMs}};exports.AbstractWaitStrategy=AbstractWaitStrategy}});var require_composite_wait_strategy=__commonJS({"node_modules/testcontainers/build/wait-\
strategies/composite-wait-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.CompositeWaitStrategy=void 0;var common_1=require_common();
var wait_strategy_1=require_wait_strategy();var CompositeWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{waitStrategies;deadline;constructor(waitStrategies){
super();this.waitStrategies=waitStrategies}async waitUntilReady(container,boundPorts,startTime){common_1.log.debug(`Waiting for composite...`,{containerId:container.
id});return new Promise((resolve,reject)=>{let deadlineTimeout;if(this.deadline!==void 0){deadlineTimeout=setTimeout(()=>{const message=`Composite wait strategy\
 not successful after ${this.deadline}ms`;common_1.log.error(message,{containerId:container.id});reject(new Error(message))},this.deadline)}Promise.all(this.waitStrategies.
map(waitStrategy=>waitStrategy.waitUntilReady(container,boundPorts,startTime))).then(()=>{common_1.log.debug(`Composite wait strategy complete`,{containerId:container.
id});resolve()}).catch(err=>reject(err)).finally(()=>{if(deadlineTimeout){clearTimeout(deadlineTimeout)}})})}withStartupTimeout(startupTimeoutMs){this.waitStrategies.
filter(waitStrategy=>!waitStrategy.isStartupTimeoutSet()).forEach(waitStrategy=>waitStrategy.withStartupTimeout(startupTimeoutMs));return this}withDeadline(deadline){
this.deadline=deadline;return this}};exports.CompositeWaitStrategy=CompositeWaitStrategy}});var require_health_check_wait_strategy=__commonJS({"node_modules/tes\
tcontainers/build/wait-strategies/health-check-wait-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.HealthCheckWaitStrategy=
void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();var health_check_1=require_health_check();var wait_strategy_1=require_wait_strategy();
var HealthCheckWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{async waitUntilReady(container){common_1.log.debug(`Waiting for health check...`,
{containerId:container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const status=await new common_1.IntervalRetry(100).retryUntil(
async()=>(0,health_check_1.getHealthCheckStatusFromInspect)(await client.container.inspect(container)),healthCheckStatus=>healthCheckStatus==="healthy"||healthCheckStatus===
"unhealthy",()=>{const timeout=this.startupTimeoutMs;const message=`Health check not healthy after ${timeout}ms`;common_1.log.error(message,{containerId:container.
id});throw new Error(message)},this.startupTimeoutMs);if(status!=="healthy"){const message=`Health check failed: ${status}`;common_1.log.error(message,{containerId:container.
id});throw new Error(message)}common_1.log.debug(`Health check wait strategy complete`,{containerId:container.id})}};exports.HealthCheckWaitStrategy=HealthCheckWaitStrategy}});
var require_port_check=__commonJS({"node_modules/testcontainers/build/wait-strategies/utils/port-check.js"(exports){"use strict";Object.defineProperty(exports,"\
__esModule",{value:true});exports.InternalPortCheck=exports.HostPortCheck=void 0;var net_1=__require("net");var common_1=require_common();var HostPortCheck=class{client;constructor(client){
this.client=client}isBound(port){if(typeof port==="string"&&port.toLowerCase().endsWith("/udp")){common_1.log.debug(`Skipping host port check for UDP port ${port}\
 (UDP port checks not supported)`);return Promise.resolve(true)}return new Promise(resolve=>{const socket=new net_1.Socket;const portNumber=typeof port==="strin\
g"?parseInt(port.split("/")[0],10):port;socket.setTimeout(1e3).on("error",()=>{socket.destroy();resolve(false)}).on("timeout",()=>{socket.destroy();resolve(false)}).
connect(portNumber,this.client.info.containerRuntime.host,()=>{socket.end();resolve(true)})})}};exports.HostPortCheck=HostPortCheck;var InternalPortCheck=class{client;container;isDistroless=false;commandOutputs=new Set;constructor(client,container){
this.client=client;this.container=container}async isBound(port){if(typeof port==="string"&&port.toLowerCase().includes("/udp")){common_1.log.debug(`Skipping int\
ernal port check for UDP port ${port} (UDP port checks not supported)`,{containerId:this.container.id});return Promise.resolve(true)}const portNumber=typeof port===
"string"?parseInt(port.split("/")[0],10):port;const portHex=portNumber.toString(16).padStart(4,"0");const commands=[["/bin/sh","-c",`cat /proc/net/tcp* | awk '{\
print $2}' | grep -i :${portHex}`],["/bin/sh","-c",`nc -vz -w 1 localhost ${portNumber}`],["/bin/bash","-c",`</dev/tcp/localhost/${portNumber}`]];const commandResults=await Promise.
all(commands.map(command=>this.client.container.exec(this.container,command,{log:false})));const isBound=commandResults.some(result=>result.exitCode===0);const shellExists=commandResults.
some(result=>result.exitCode!==126&&result.exitCode!==127);if(!isBound&&!shellExists&&!this.isDistroless){this.isDistroless=true;common_1.log.error(`The HostPor\
tWaitStrategy will not work on a distroless image, use an alternate wait strategy`,{containerId:this.container.id})}if(!isBound&&common_1.log.enabled()){commandResults.
map(result=>({...result,output:result.output.trim()})).filter(result=>result.exitCode!==126&&result.output.length>0).forEach(result=>{if(!this.commandOutputs.has(
this.commandOutputsKey(result.output))){common_1.log.trace(`Port check result exit code ${result.exitCode}: ${result.output}`,{containerId:this.container.id});this.
commandOutputs.add(this.commandOutputsKey(result.output))}})}return isBound}commandOutputsKey(output){return`${this.container.id}:${output}`}};exports.InternalPortCheck=
InternalPortCheck}});var require_host_port_wait_strategy=__commonJS({"node_modules/testcontainers/build/wait-strategies/host-port-wait-strategy.js"(exports){"us\
e strict";Object.defineProperty(exports,"__esModule",{value:true});exports.HostPortWaitStrategy=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();
var port_check_1=require_port_check();var wait_strategy_1=require_wait_strategy();var HostPortWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{async waitUntilReady(container,boundPorts){
const client=await(0,container_runtime_1.getContainerRuntimeClient)();const hostPortCheck=new port_check_1.HostPortCheck(client);const internalPortCheck=new port_check_1.
InternalPortCheck(client,container);await Promise.all([this.waitForHostPorts(hostPortCheck,container,boundPorts),this.waitForInternalPorts(internalPortCheck,container,
boundPorts)])}async waitForHostPorts(portCheck,container,boundPorts){for(const[portKey,hostPort]of boundPorts.iterator()){if(portKey.toLowerCase().endsWith("/ud\
p")){common_1.log.debug(`Skipping wait for host port ${hostPort} (mapped from UDP port ${portKey})`,{containerId:container.id});continue}common_1.log.debug(`Wai\
ting for host port ${hostPort}...`,{containerId:container.id});await this.waitForPort(container,hostPort,portCheck);common_1.log.debug(`Host port ${hostPort} re\
ady`,{containerId:container.id})}common_1.log.debug(`Host port wait strategy complete`,{containerId:container.id})}async waitForInternalPorts(portCheck,container,boundPorts){
for(const[internalPort]of boundPorts.iterator()){if(internalPort.toLowerCase().endsWith("/udp")){common_1.log.debug(`Skipping wait for internal UDP port ${internalPort}`,
{containerId:container.id});continue}common_1.log.debug(`Waiting for internal port ${internalPort}...`,{containerId:container.id});await this.waitForPort(container,
internalPort,portCheck);common_1.log.debug(`Internal port ${internalPort} ready`,{containerId:container.id})}common_1.log.debug(`Internal port wait strategy com\
plete`,{containerId:container.id})}async waitForPort(container,port,portCheck){await new common_1.IntervalRetry(100).retryUntil(()=>portCheck.isBound(port),isBound=>isBound,
()=>{const message=`Port ${port} not bound after ${this.startupTimeoutMs}ms`;common_1.log.error(message,{containerId:container.id});throw new Error(message)},this.
startupTimeoutMs)}};exports.HostPortWaitStrategy=HostPortWaitStrategy}});var require_undici_response_parser=__commonJS({"node_modules/testcontainers/build/wait-\
strategies/utils/undici-response-parser.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.undiciResponseToFetchResponse=
undiciResponseToFetchResponse;var stream_1=__require("stream");function undiciResponseToFetchResponse(undiciResponse){const headers=new Headers;if(undiciResponse.
headers){for(const[key,value]of Object.entries(undiciResponse.headers)){if(Array.isArray(value)){for(const v of value){headers.append(key,v)}}else if(value!==void 0){
headers.set(key,value)}}}const status=undiciResponse.statusCode;const hasNullBody=status===204||status===205||status===304;const responseBody=hasNullBody?null:stream_1.
Readable.toWeb(undiciResponse.body);return new Response(responseBody,{status,headers})}}});var require_http_wait_strategy=__commonJS({"node_modules/testcontaine\
rs/build/wait-strategies/http-wait-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.HttpWaitStrategy=void 0;var undici_1=require_undici();
var common_1=require_common();var container_runtime_1=require_container_runtime();var undici_response_parser_1=require_undici_response_parser();var wait_strategy_1=require_wait_strategy();
var HttpWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{path;port;options;protocol="http";method="GET";headers={};predicates=[];_allowInsecure=false;readTimeoutMs=1e3;constructor(path,port,options){
super();this.path=path;this.port=port;this.options=options}forStatusCode(statusCode){this.predicates.push(async response=>response.status===statusCode);return this}forStatusCodeMatching(predicate){
this.predicates.push(async response=>predicate(response.status));return this}forResponsePredicate(predicate){this.predicates.push(async response=>predicate(await response.
text()));return this}withMethod(method){this.method=method;return this}withHeaders(headers){this.headers={...this.headers,...headers};return this}withBasicCredentials(username,password){
const base64Encoded=Buffer.from(`${username}:${password}`).toString("base64");this.headers={...this.headers,Authorization:`Basic ${base64Encoded}`};return this}withReadTimeout(readTimeoutMs){
this.readTimeoutMs=readTimeoutMs;return this}usingTls(){this.protocol="https";return this}allowInsecure(){this._allowInsecure=true;return this}async waitUntilReady(container,boundPorts){
common_1.log.debug(`Waiting for HTTP...`,{containerId:container.id});const exitStatus="exited";let containerExited=false;const client=await(0,container_runtime_1.
getContainerRuntimeClient)();const{abortOnContainerExit}=this.options;const agent=this.createInsecureAgent();try{await new common_1.IntervalRetry(this.readTimeoutMs).
retryUntil(async()=>{try{const url=`${this.protocol}://${client.info.containerRuntime.host}:${boundPorts.getBinding(this.port)}${this.path}`;if(abortOnContainerExit){
const containerStatus=(await client.container.inspect(container)).State.Status;if(containerStatus===exitStatus){containerExited=true;return}}return(0,undici_response_parser_1.
undiciResponseToFetchResponse)(await(0,undici_1.request)(url,{method:this.method,signal:AbortSignal.timeout(this.readTimeoutMs),headers:this.headers,dispatcher:agent}))}catch{
return void 0}},async response=>{if(abortOnContainerExit&&containerExited){return true}if(response===void 0){return false}else if(!this.predicates.length){return response.
ok}else{for(const predicate of this.predicates){const result=await predicate(response);if(!result){return false}}return true}},()=>{const message=`URL ${this.path}\
 not accessible after ${this.startupTimeoutMs}ms`;common_1.log.error(message,{containerId:container.id});throw new Error(message)},this.startupTimeoutMs)}finally{
await agent?.destroy()}if(abortOnContainerExit&&containerExited){return this.handleContainerExit(container)}common_1.log.debug(`HTTP wait strategy complete`,{containerId:container.
id})}async handleContainerExit(container){const tail=50;const lastLogs=[];const client=await(0,container_runtime_1.getContainerRuntimeClient)();let message;try{
const stream=await client.container.logs(container,{tail});await new Promise(res=>{stream.on("data",d=>lastLogs.push(d.trim())).on("end",res)});message=`Contain\
er exited during HTTP healthCheck, last ${tail} logs: ${lastLogs.join("\n")}`}catch(err){message="Container exited during HTTP healthCheck, failed to get last l\
ogs"}common_1.log.error(message,{containerId:container.id});throw new Error(message)}createInsecureAgent(){if(!this._allowInsecure){return void 0}return new undici_1.
Agent({connect:{rejectUnauthorized:false}})}};exports.HttpWaitStrategy=HttpWaitStrategy}});var require_log_wait_strategy=__commonJS({"node_modules/testcontainer\
s/build/wait-strategies/log-wait-strategy.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.LogWaitStrategy=void 0;var byline_1=__importDefault(require_byline());var common_1=require_common();
var container_runtime_1=require_container_runtime();var wait_strategy_1=require_wait_strategy();var LogWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{message;times;constructor(message,times){
super();this.message=message;this.times=times}async waitUntilReady(container,boundPorts,startTime){common_1.log.debug(`Waiting for log message "${this.message}"\
...`,{containerId:container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const stream=await client.container.logs(container,{since:startTime?
startTime.getTime()/1e3:0});return new Promise((resolve,reject)=>{const timeout=setTimeout(()=>{const message=`Log message "${this.message}" not received after ${this.
startupTimeoutMs}ms`;common_1.log.error(message,{containerId:container.id});reject(new Error(message))},this.startupTimeoutMs);const comparisonFn=line=>{if(this.
message instanceof RegExp){if(this.message.global||this.message.sticky){this.message.lastIndex=0}return this.message.test(line)}else{return line.includes(this.message)}};
let count=0;const lineProcessor=line=>{if(comparisonFn(line)){if(++count===this.times){stream.destroy();clearTimeout(timeout);common_1.log.debug(`Log wait strat\
egy complete`,{containerId:container.id});resolve()}}};(0,byline_1.default)(stream).on("data",lineProcessor).on("err",lineProcessor).on("end",()=>{stream.destroy();
clearTimeout(timeout);const message=`Log stream ended and message "${this.message}" was not received`;common_1.log.error(message,{containerId:container.id});reject(
new Error(message))})})}};exports.LogWaitStrategy=LogWaitStrategy}});var require_startup_check_strategy=__commonJS({"node_modules/testcontainers/build/wait-stra\
tegies/startup-check-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.StartupCheckStrategy=void 0;var common_1=require_common();
var container_runtime_1=require_container_runtime();var wait_strategy_1=require_wait_strategy();var StartupCheckStrategy=class extends wait_strategy_1.AbstractWaitStrategy{constructor(){
super()}async waitUntilReady(container){const client=await(0,container_runtime_1.getContainerRuntimeClient)();const startupStatus=await new common_1.IntervalRetry(
1e3).retryUntil(async()=>await this.checkStartupState(client.container.dockerode,container.id),startupStatus2=>startupStatus2==="SUCCESS"||startupStatus2==="FAI\
L",()=>{const message=`Container not accessible after ${this.startupTimeoutMs}ms`;common_1.log.error(message,{containerId:container.id});return new Error(message)},
this.startupTimeoutMs);if(startupStatus instanceof Error){throw startupStatus}else if(startupStatus==="FAIL"){throw new Error(`Container failed to start for ${container.
id}`)}}};exports.StartupCheckStrategy=StartupCheckStrategy}});var require_one_shot_startup_startegy=__commonJS({"node_modules/testcontainers/build/wait-strategi\
es/one-shot-startup-startegy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.OneShotStartupCheckStrategy=void 0;var startup_check_strategy_1=require_startup_check_strategy();
var OneShotStartupCheckStrategy=class extends startup_check_strategy_1.StartupCheckStrategy{DOCKER_TIMESTAMP_ZERO="0001-01-01T00:00:00Z";isDockerTimestampNonEmpty(dockerTimestamp){
return dockerTimestamp!==""&&dockerTimestamp!==this.DOCKER_TIMESTAMP_ZERO&&Date.parse(dockerTimestamp)>0}isContainerStopped({State:state}){if(state.Running||state.
Paused){return false}return this.isDockerTimestampNonEmpty(state.StartedAt)&&this.isDockerTimestampNonEmpty(state.FinishedAt)}async checkStartupState(dockerClient,containerId){
const info=await dockerClient.getContainer(containerId).inspect();if(!this.isContainerStopped(info)){return"PENDING"}if(info.State.ExitCode===0){return"SUCCESS"}
return"FAIL"}};exports.OneShotStartupCheckStrategy=OneShotStartupCheckStrategy}});var require_shell_wait_strategy=__commonJS({"node_modules/testcontainers/build\
/wait-strategies/shell-wait-strategy.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.ShellWaitStrategy=void 0;var common_1=require_common();
var container_runtime_1=require_container_runtime();var wait_strategy_1=require_wait_strategy();var ShellWaitStrategy=class extends wait_strategy_1.AbstractWaitStrategy{command;constructor(command){
super();this.command=command}async waitUntilReady(container){common_1.log.debug(`Waiting for successful shell command "${this.command}"...`,{containerId:container.
id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();await new common_1.IntervalRetry(100).retryUntil(async()=>{const{exitCode}=await client.
container.exec(container,["/bin/sh","-c",this.command],{log:false});return exitCode},exitCode=>exitCode===0,()=>{const message=`Shell command "${this.command}" \
not successful after ${this.startupTimeoutMs}ms`;common_1.log.error(message,{containerId:container.id});throw new Error(message)},this.startupTimeoutMs);common_1.
log.debug(`Shell wait strategy complete`,{containerId:container.id})}};exports.ShellWaitStrategy=ShellWaitStrategy}});var require_wait=__commonJS({"node_modules\
/testcontainers/build/wait-strategies/wait.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.Wait=void 0;var composite_wait_strategy_1=require_composite_wait_strategy();
var health_check_wait_strategy_1=require_health_check_wait_strategy();var host_port_wait_strategy_1=require_host_port_wait_strategy();var http_wait_strategy_1=require_http_wait_strategy();
var log_wait_strategy_1=require_log_wait_strategy();var one_shot_startup_startegy_1=require_one_shot_startup_startegy();var shell_wait_strategy_1=require_shell_wait_strategy();
var Wait2=class{static forAll(waitStrategies){return new composite_wait_strategy_1.CompositeWaitStrategy(waitStrategies)}static forListeningPorts(){return new host_port_wait_strategy_1.
HostPortWaitStrategy}static forLogMessage(message,times=1){return new log_wait_strategy_1.LogWaitStrategy(message,times)}static forHealthCheck(){return new health_check_wait_strategy_1.
HealthCheckWaitStrategy}static forOneShotStartup(){return new one_shot_startup_startegy_1.OneShotStartupCheckStrategy}static forHttp(path,port,options={abortOnContainerExit:false}){
return new http_wait_strategy_1.HttpWaitStrategy(path,port,options)}static forSuccessfulCommand(command){return new shell_wait_strategy_1.ShellWaitStrategy(command)}};
exports.Wait=Wait2}});var require_wait_strategy_selector=__commonJS({"node_modules/testcontainers/build/wait-strategies/utils/wait-strategy-selector.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.selectWaitStrategy=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();
var wait_1=require_wait();var health_check_1=require_health_check();var selectWaitStrategy=async({client,inspectResult,waitStrategy,healthCheck,imageNames=getImageNames(
inspectResult)})=>{if(waitStrategy)return waitStrategy;if((0,health_check_1.hasHealthCheck)(healthCheck))return wait_1.Wait.forHealthCheck();if((0,health_check_1.
hasDisabledHealthCheckConfig)(inspectResult))return wait_1.Wait.forListeningPorts();if((0,health_check_1.hasHealthCheckConfig)(inspectResult)||(0,health_check_1.
hasHealthCheckStatus)(inspectResult))return wait_1.Wait.forHealthCheck();if(await imageHasHealthCheck(client,imageNames))return wait_1.Wait.forHealthCheck();return wait_1.
Wait.forListeningPorts()};exports.selectWaitStrategy=selectWaitStrategy;var getImageNames=inspectResult=>{return Array.from(new Set([inspectResult.Config.Image,
inspectResult.Image].filter(imageName=>imageName!==void 0&&imageName!=="")))};var imageHasHealthCheck=async(client,imageNames)=>{for(const imageName of imageNames){
try{if((0,health_check_1.hasHealthCheckConfig)(await client.image.inspect(container_runtime_1.ImageName.fromString(imageName)))){return true}}catch(err){common_1.
log.warn(`Failed to inspect image "${imageName}" for health check config: ${err}`)}}return false}}});var require_wait_for_container=__commonJS({"node_modules/te\
stcontainers/build/wait-strategies/wait-for-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.waitForContainer=
void 0;var common_1=require_common();var waitForContainer=async(client,container,waitStrategy,boundPorts,startTime)=>{common_1.log.debug(`Waiting for container \
to be ready...`,{containerId:container.id});try{await waitStrategy.waitUntilReady(container,boundPorts,startTime);common_1.log.info(`Container is ready`,{containerId:container.
id})}catch(err){common_1.log.error(`Container failed to be ready: ${err}`,{containerId:container.id});try{await client.container.stop(container,{timeout:0});await client.
container.remove(container,{removeVolumes:true})}catch(stopErr){common_1.log.error(`Failed to stop container after it failed to be ready: ${stopErr}`,{containerId:container.
id})}throw err}};exports.waitForContainer=waitForContainer}});var require_dockerfile_parser=__commonJS({"node_modules/testcontainers/build/utils/dockerfile-pars\
er.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.getDockerfileImages=getDockerfileImages;var fs_1=__require("fs");var common_1=require_common();
var container_runtime_1=require_container_runtime();var buildArgRegex=/\${([^{]+)}/g;async function getDockerfileImages(dockerfile,buildArgs){try{return(await parseImages(
dockerfile)).map(line=>line.replace(buildArgRegex,(_,arg)=>buildArgs[arg]??"")).map(line=>container_runtime_1.ImageName.fromString(line.trim()))}catch(err){common_1.
log.error(`Failed to read Dockerfile "${dockerfile}": ${err}`);throw err}}async function parseImages(dockerfile){return Array.from((await fs_1.promises.readFile(
dockerfile,"utf8")).split(/\r?\n/).filter(line=>line.toUpperCase().startsWith("FROM")).map(line=>line.split(" ").filter(common_1.isNotEmptyString)[1]).reduce((prev,next)=>prev.
add(next),new Set).values())}}});var require_generic_container_builder=__commonJS({"node_modules/testcontainers/build/generic-container/generic-container-builde\
r.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(
exports,"__esModule",{value:true});exports.GenericContainerBuilder=void 0;var path_1=__importDefault(__require("path"));var common_1=require_common();var container_runtime_1=require_container_runtime();
var reaper_1=require_reaper();var dockerfile_parser_1=require_dockerfile_parser();var labels_1=require_labels();var pull_policy_1=require_pull_policy();var generic_container_1=require_generic_container();
var GenericContainerBuilder=class{context;dockerfileName;uuid;buildArgs={};pullPolicy=pull_policy_1.PullPolicy.defaultPolicy();cache=true;buildkit=false;target;platform;constructor(context,dockerfileName,uuid=new common_1.
RandomUuid){this.context=context;this.dockerfileName=dockerfileName;this.uuid=uuid}withBuildArgs(buildArgs){this.buildArgs=buildArgs;return this}withPullPolicy(pullPolicy){
this.pullPolicy=pullPolicy;return this}withCache(cache){this.cache=cache;return this}withBuildkit(){this.buildkit=true;return this}withPlatform(platform){this.platform=
platform;return this}withTarget(target){this.target=target;return this}async build(image=`localhost/${this.uuid.nextUuid()}:${this.uuid.nextUuid()}`,options={deleteOnExit:true}){
const shouldPull=this.pullPolicy.shouldPull();if(shouldPull==="never"){throw new Error("Never-pull policies are not supported for Dockerfile builds: the Docker \
build API cannot forbid image pulls")}const client=await(0,container_runtime_1.getContainerRuntimeClient)();const reaper=await(0,reaper_1.getReaper)(client);const imageName=container_runtime_1.
ImageName.fromString(image);const dockerfile=path_1.default.resolve(this.context,this.dockerfileName);const imageNames=await(0,dockerfile_parser_1.getDockerfileImages)(
dockerfile,this.buildArgs);const registryConfig=await this.getRegistryConfig(client.info.containerRuntime.indexServerAddress,imageNames);const labels=(0,labels_1.
createLabels)();if(options.deleteOnExit){labels[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]=reaper.sessionId}common_1.log.info(`Building Dockerfile "${dockerfile}\
" as image "${imageName.string}"...`);const buildOptions={t:imageName.string,dockerfile:this.dockerfileName,buildargs:this.buildArgs,nocache:!this.cache,registryconfig:registryConfig,
labels,target:this.target,platform:this.platform,version:this.buildkit?"2":"1"};if(shouldPull===true){buildOptions.pull=true}await client.image.build(this.context,
buildOptions);const container=new generic_container_1.GenericContainer(imageName.string);if(!await client.image.exists(imageName)){throw new Error("Failed to bu\
ild image")}return Promise.resolve(container)}async getRegistryConfig(indexServerAddress,imageNames){const authConfigs=[];await Promise.all(imageNames.map(async imageName=>{
const authConfig=await(0,container_runtime_1.getAuthConfig)(imageName.registry??indexServerAddress);if(authConfig!==void 0){authConfigs.push(authConfig)}}));return authConfigs.
map(authConfig=>({[authConfig.registryAddress]:authConfig})).reduce((prev,next)=>({...prev,...next}),{})}};exports.GenericContainerBuilder=GenericContainerBuilder}});
var require_inspect_container_util_ports_exposed=__commonJS({"node_modules/testcontainers/build/generic-container/inspect-container-util-ports-exposed.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.inspectContainerUntilPortsExposed=inspectContainerUntilPortsExposed;var common_1=require_common();
async function inspectContainerUntilPortsExposed(inspectFn,containerId,timeout=1e4){const result=await new common_1.IntervalRetry(250).retryUntil(()=>inspectFn(),
inspectResult=>{const portBindings=inspectResult?.HostConfig?.PortBindings;if(!portBindings)return true;const expectedlyBoundPorts=Object.keys(portBindings);return expectedlyBoundPorts.
every(exposedPort=>inspectResult.NetworkSettings.Ports[exposedPort]?.length>0)},()=>{const message=`Timed out after ${timeout}ms while waiting for container por\
ts to be bound to the host`;common_1.log.error(message,{containerId});return new Error(message)},timeout);if(result instanceof Error){throw result}return result}}});
var require_generic_container=__commonJS({"node_modules/testcontainers/build/generic-container/generic-container.js"(exports){"use strict";var __importDefault=exports&&
exports.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.GenericContainer=
void 0;var archiver_1=__importDefault(require_archiver());var async_lock_1=__importDefault(require_async_lock());var fs_1=__require("fs");var common_1=require_common();
var container_runtime_1=require_container_runtime();var types_1=require_types();var port_forwarder_1=require_port_forwarder();var reaper_1=require_reaper();var bound_ports_1=require_bound_ports();
var labels_1=require_labels();var map_inspect_result_1=require_map_inspect_result();var port_1=require_port();var pull_policy_1=require_pull_policy();var wait_strategy_selector_1=require_wait_strategy_selector();
var wait_for_container_1=require_wait_for_container();var generic_container_builder_1=require_generic_container_builder();var inspect_container_util_ports_exposed_1=require_inspect_container_util_ports_exposed();
var started_generic_container_1=require_started_generic_container();var reusableContainerCreationLock=new async_lock_1.default;var GenericContainer=class{static fromDockerfile(context,dockerfileName="\
Dockerfile"){return new generic_container_builder_1.GenericContainerBuilder(context,dockerfileName)}createOpts;hostConfig;imageName;startupTimeoutMs;waitStrategy;environment={};exposedPorts=[];reuse=false;autoCleanup=true;autoRemove=true;networkMode;networkAliases=[];pullPolicy=pull_policy_1.
PullPolicy.defaultPolicy();logConsumer;filesToCopy=[];directoriesToCopy=[];contentsToCopy=[];archivesToCopy=[];copyToContainerOptions={};healthCheck;constructor(image){
this.imageName=container_runtime_1.ImageName.fromString(image);this.createOpts={Image:this.imageName.string};this.hostConfig={AutoRemove:this.imageName.string===
(0,reaper_1.getReaperImage)()}}isHelperContainer(){return this.isReaper()||this.imageName.string===port_forwarder_1.SSHD_IMAGE}isReaper(){return this.imageName.
string===(0,reaper_1.getReaperImage)()}async start(){const shouldPull=this.pullPolicy.shouldPull();const client=await(0,container_runtime_1.getContainerRuntimeClient)();
if(shouldPull==="never"){if(!await client.image.exists(this.imageName)){throw new Error(`Image "${this.imageName.string}" does not exist locally and pull policy\
 is "never"`)}}else{await client.image.pull(this.imageName,{force:shouldPull,platform:this.createOpts.platform})}if(this.beforeContainerCreated){await this.beforeContainerCreated()}
if(!this.isHelperContainer()&&port_forwarder_1.PortForwarderInstance.isRunning()){const portForwarder=await port_forwarder_1.PortForwarderInstance.getInstance();
this.hostConfig.ExtraHosts=[...this.hostConfig.ExtraHosts??[],`host.testcontainers.internal:${portForwarder.getIpAddress()}`]}this.hostConfig.NetworkMode=this.networkAliases.
length>0?void 0:this.networkMode;this.createOpts.Labels={...(0,labels_1.createLabels)(),...this.createOpts.Labels};if(process.env.TESTCONTAINERS_REUSE_ENABLE!==
"false"&&this.reuse){return this.reuseOrStartContainer(client)}if(!this.isReaper()&&this.autoCleanup){const reaper=await(0,reaper_1.getReaper)(client);this.createOpts.
Labels={...this.createOpts.Labels,[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]:reaper.sessionId}}return this.startContainer(client)}async selectWaitStrategy(client,inspectResult,waitStrategy=this.
waitStrategy){return(0,wait_strategy_selector_1.selectWaitStrategy)({client,inspectResult,waitStrategy,healthCheck:this.healthCheck,imageNames:[this.imageName.string]})}async reuseOrStartContainer(client){
const containerHash=(0,common_1.hash)(JSON.stringify(this.createOpts));this.createOpts.Labels={...this.createOpts.Labels,[labels_1.LABEL_TESTCONTAINERS_CONTAINER_HASH]:containerHash};
common_1.log.debug(`Container reuse has been enabled with hash "${containerHash}"`);return reusableContainerCreationLock.acquire(containerHash,async()=>{const container=await client.
container.fetchByLabel(labels_1.LABEL_TESTCONTAINERS_CONTAINER_HASH,containerHash,{status:types_1.CONTAINER_STATUSES.filter(status=>status!=="removing"&&status!==
"dead"&&status!=="restarting")});if(container!==void 0){common_1.log.debug(`Found container to reuse with hash "${containerHash}"`,{containerId:container.id});return this.
reuseContainer(client,container)}common_1.log.debug("No container found to reuse");return this.startContainer(client)})}async reuseContainer(client,container){let inspectResult=await client.
container.inspect(container);if(!inspectResult.State.Running){common_1.log.debug("Reused container is not running, attempting to start it");await client.container.
start(container);inspectResult=await(0,inspect_container_util_ports_exposed_1.inspectContainerUntilPortsExposed)(()=>client.container.inspect(container),container.
id)}const mappedInspectResult=(0,map_inspect_result_1.mapInspectResult)(inspectResult);const boundPorts=bound_ports_1.BoundPorts.fromInspectResult(client.info.containerRuntime.
hostIps,mappedInspectResult).filter(this.exposedPorts);const waitStrategy=await this.selectWaitStrategy(client,inspectResult);if(this.startupTimeoutMs!==void 0){
waitStrategy.withStartupTimeout(this.startupTimeoutMs)}await(0,wait_for_container_1.waitForContainer)(client,container,waitStrategy,boundPorts);return new started_generic_container_1.
StartedGenericContainer(container,client.info.containerRuntime.host,inspectResult,boundPorts,inspectResult.Name,waitStrategy,this.autoRemove)}async startContainer(client){
const container=await client.container.create({...this.createOpts,HostConfig:this.hostConfig});if(!this.isHelperContainer()&&port_forwarder_1.PortForwarderInstance.
isRunning()){await this.connectContainerToPortForwarder(client,container)}if(this.networkMode&&this.networkAliases.length>0){const network=client.network.getById(
this.networkMode);await client.container.connectToNetwork(container,network,this.networkAliases)}if(this.filesToCopy.length>0||this.directoriesToCopy.length>0||
this.contentsToCopy.length>0){const archive=await this.createArchiveToCopyToContainer();archive.finalize();await client.container.putArchive(container,archive,"\
/",this.copyToContainerOptions)}for(const archive of this.archivesToCopy){await client.container.putArchive(container,archive.tar,archive.target,this.copyToContainerOptions)}
common_1.log.info(`Starting container for image "${this.createOpts.Image}"...`,{containerId:container.id});if(this.containerCreated){await this.containerCreated(
container.id)}await client.container.start(container);common_1.log.info(`Started container for image "${this.createOpts.Image}"`,{containerId:container.id});const inspectResult=await(0,
inspect_container_util_ports_exposed_1.inspectContainerUntilPortsExposed)(()=>client.container.inspect(container),container.id);const mappedInspectResult=(0,map_inspect_result_1.
mapInspectResult)(inspectResult);const boundPorts=bound_ports_1.BoundPorts.fromInspectResult(client.info.containerRuntime.hostIps,mappedInspectResult).filter(this.
exposedPorts);if(common_1.containerLog.enabled()||this.logConsumer!==void 0){if(this.logConsumer!==void 0){this.logConsumer(await client.container.logs(container))}
if(common_1.containerLog.enabled()){(await client.container.logs(container)).on("data",data=>common_1.containerLog.trace(data.trim(),{containerId:container.id})).
on("err",data=>common_1.containerLog.error(data.trim(),{containerId:container.id}))}}if(this.containerStarting){await this.containerStarting(mappedInspectResult,
false)}const waitStrategy=await this.selectWaitStrategy(client,inspectResult);if(this.startupTimeoutMs!==void 0){waitStrategy.withStartupTimeout(this.startupTimeoutMs)}
await(0,wait_for_container_1.waitForContainer)(client,container,waitStrategy,boundPorts);const startedContainer=new started_generic_container_1.StartedGenericContainer(
container,client.info.containerRuntime.host,inspectResult,boundPorts,inspectResult.Name,waitStrategy,this.autoRemove);if(this.containerStarted){await this.containerStarted(
startedContainer,mappedInspectResult,false)}return startedContainer}async connectContainerToPortForwarder(client,container){const portForwarder=await port_forwarder_1.
PortForwarderInstance.getInstance();const portForwarderNetworkId=portForwarder.getNetworkId();const excludedNetworks=[portForwarderNetworkId,"none","host"];if(!this.
networkMode||!excludedNetworks.includes(this.networkMode)){const network=client.network.getById(portForwarderNetworkId);await client.container.connectToNetwork(
container,network,[])}}async createArchiveToCopyToContainer(){const tar=(0,archiver_1.default)("tar");const filesToCopyWithStats=await Promise.all(this.filesToCopy.
map(async fileToCopy=>({...fileToCopy,stats:await fs_1.promises.stat(fileToCopy.source)})));for(const{source,target,mode,stats}of filesToCopyWithStats){tar.file(
source,{name:target,mode,stats})}for(const{source,target,mode}of this.directoriesToCopy){tar.directory(source,target,{mode})}for(const{content,target,mode}of this.
contentsToCopy){tar.append(content,{name:target,mode})}return tar}withCommand(command){this.createOpts.Cmd=command;return this}withEntrypoint(entrypoint){this.createOpts.
Entrypoint=entrypoint;return this}withName(name){this.createOpts.name=name;return this}withLabels(labels){this.createOpts.Labels={...this.createOpts.Labels,...labels};
return this}withEnvironment(environment){this.environment={...this.environment,...environment};this.createOpts.Env=[...this.createOpts.Env??[],...Object.entries(
environment).map(([key,value])=>`${key}=${value}`)];return this}withPlatform(platform){this.createOpts.platform=platform;return this}withTmpFs(tmpFs){this.hostConfig.
Tmpfs={...this.hostConfig.Tmpfs,...tmpFs};return this}withUlimits(ulimits){this.hostConfig.Ulimits=[...this.hostConfig.Ulimits??[],...Object.entries(ulimits).map(
([key,value])=>({Name:key,Hard:value.hard,Soft:value.soft}))];return this}withSecurityOpt(...securityOptions){this.hostConfig.SecurityOpt=[...this.hostConfig.SecurityOpt??
[],...securityOptions];return this}withAddedCapabilities(...capabilities){this.hostConfig.CapAdd=[...this.hostConfig.CapAdd??[],...capabilities];return this}withDroppedCapabilities(...capabilities){
this.hostConfig.CapDrop=[...this.hostConfig.CapDrop??[],...capabilities];return this}withNetwork(network){this.networkMode=network.getName();return this}withNetworkMode(networkMode){
this.networkMode=networkMode;return this}withNetworkAliases(...networkAliases){this.networkAliases=[...this.networkAliases,...networkAliases];return this}withExtraHosts(extraHosts){
this.hostConfig.ExtraHosts=[...this.hostConfig.ExtraHosts??[],...extraHosts.map(extraHost=>`${extraHost.host}:${extraHost.ipAddress}`)];return this}withExposedPorts(...ports){
const exposedPorts={};for(const exposedPort of ports){const containerPort=(0,port_1.getContainerPort)(exposedPort);const protocol=(0,port_1.getProtocol)(exposedPort);
exposedPorts[`${containerPort}/${protocol}`]={}}this.exposedPorts=[...this.exposedPorts,...ports];this.createOpts.ExposedPorts={...this.createOpts.ExposedPorts,
...exposedPorts};const portBindings={};for(const exposedPort of ports){const protocol=(0,port_1.getProtocol)(exposedPort);if((0,port_1.hasHostBinding)(exposedPort)){
portBindings[`${exposedPort.container}/${protocol}`]=[{HostPort:exposedPort.host.toString()}]}else{const containerPort=(0,port_1.getContainerPort)(exposedPort);
portBindings[`${containerPort}/${protocol}`]=[{HostPort:"0"}]}}this.hostConfig.PortBindings={...this.hostConfig.PortBindings,...portBindings};return this}hasExposedPort(port){
const containerPort=(0,port_1.getContainerPort)(port);const protocol=(0,port_1.getProtocol)(port);return Object.hasOwn(this.createOpts.ExposedPorts??{},`${containerPort}\
/${protocol}`)}withBindMounts(bindMounts){this.hostConfig.Binds=bindMounts.map(bindMount=>({mode:"rw",...bindMount})).map(({source,target,mode})=>`${source}:${target}\
:${mode}`);return this}withHealthCheck(healthCheck){this.healthCheck=healthCheck;this.createOpts.Healthcheck={Test:healthCheck.test,Interval:healthCheck.interval?
(0,common_1.toNanos)(healthCheck.interval):0,Timeout:healthCheck.timeout?(0,common_1.toNanos)(healthCheck.timeout):0,Retries:healthCheck.retries??0,StartPeriod:healthCheck.
startPeriod?(0,common_1.toNanos)(healthCheck.startPeriod):0};return this}withStartupTimeout(startupTimeoutMs){this.startupTimeoutMs=startupTimeoutMs;return this}withWaitStrategy(waitStrategy){
this.waitStrategy=waitStrategy;return this}withDefaultLogDriver(){this.hostConfig.LogConfig={Type:"json-file",Config:{}};return this}withPrivilegedMode(){this.hostConfig.
Privileged=true;return this}withUser(user){this.createOpts.User=user;return this}withReuse(){this.reuse=true;return this}withAutoCleanup(autoCleanup){this.autoCleanup=
autoCleanup;return this}withAutoRemove(autoRemove){this.autoRemove=autoRemove;return this}withPullPolicy(pullPolicy){this.pullPolicy=pullPolicy;return this}withIpcMode(ipcMode){
this.hostConfig.IpcMode=ipcMode;return this}withCopyFilesToContainer(filesToCopy){this.filesToCopy=[...this.filesToCopy,...filesToCopy];return this}withCopyDirectoriesToContainer(directoriesToCopy){
this.directoriesToCopy=[...this.directoriesToCopy,...directoriesToCopy];return this}withCopyContentToContainer(contentsToCopy){this.contentsToCopy=[...this.contentsToCopy,
...contentsToCopy];return this}withCopyArchivesToContainer(archivesToCopy){this.archivesToCopy=[...this.archivesToCopy,...archivesToCopy];return this}withCopyToContainerOptions(copyToContainerOptions){
this.copyToContainerOptions={...this.copyToContainerOptions,...copyToContainerOptions};return this}withWorkingDir(workingDir){this.createOpts.WorkingDir=workingDir;
return this}withResourcesQuota({memory,cpu}){this.hostConfig.Memory=memory!==void 0?Math.ceil(memory*1024**3):void 0;this.hostConfig.NanoCpus=cpu!==void 0?Math.
ceil(cpu*10**9):void 0;return this}withSharedMemorySize(bytes){this.hostConfig.ShmSize=bytes;return this}withLogConsumer(logConsumer){this.logConsumer=logConsumer;
return this}withHostname(hostname){this.createOpts.Hostname=hostname;return this}};exports.GenericContainer=GenericContainer}});var require_reaper=__commonJS({"\
node_modules/testcontainers/build/reaper/reaper.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.getReaperImage=getReaperImage;
exports.getReaper=getReaper;var net_1=__require("net");var os_1=__require("os");var common_1=require_common();var container_runtime_1=require_container_runtime();
var generic_container_1=require_generic_container();var labels_1=require_labels();var wait_1=require_wait();function getReaperImage(){return process.env["RYUK_C\
ONTAINER_IMAGE"]?container_runtime_1.ImageName.fromString(process.env["RYUK_CONTAINER_IMAGE"]).string:container_runtime_1.ImageName.fromString("testcontainers/r\
yuk:0.14.0").string}var reaper;var sessionId;async function getReaper(client){if(reaper){return reaper}const userId=(0,os_1.userInfo)().uid;reaper=await(0,common_1.
withFileLock)(`testcontainers-node-${userId}.lock`,async()=>{const reaperContainers=await findReaperContainers(client);if(process.env.TESTCONTAINERS_RYUK_DISABLED===
"true"){sessionId=new common_1.RandomUuid().nextUuid();return new DisabledReaper(sessionId,"")}for(const reaperContainer of reaperContainers){const existingSessionId=reaperContainer.
Labels[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]??new common_1.RandomUuid().nextUuid();try{sessionId=existingSessionId;return await useExistingReaper(reaperContainer,
sessionId,client.info.containerRuntime.host)}catch(error){const message=error instanceof Error?error.message:String(error);common_1.log.warn(`Failed to reuse ex\
isting Reaper: ${message}. Trying another Reaper...`,{containerId:reaperContainer.Id})}}sessionId=new common_1.RandomUuid().nextUuid();return await createNewReaper(
sessionId,client.info.containerRuntime.remoteSocketPath)});reaper.addSession(sessionId);return reaper}async function findReaperContainers(client){const containers=await client.
container.list();return containers.filter(container=>container.State==="running"&&container.Labels[labels_1.LABEL_TESTCONTAINERS_RYUK]==="true"&&container.Labels["\
TESTCONTAINERS_RYUK_TEST_LABEL"]!=="true").sort((a,b)=>b.Created-a.Created)}async function useExistingReaper(reaperContainer,sessionId2,host){common_1.log.debug(
`Reusing existing Reaper for session "${sessionId2}"...`);const reaperPort=reaperContainer.Ports.find(port=>port.PrivatePort==8080)?.PublicPort;if(!reaperPort){
throw new Error("Expected Reaper to map exposed port 8080")}const socket=await connectToReaperSocket(host,reaperPort,reaperContainer.Id);return new RyukReaper(sessionId2,
reaperContainer.Id,socket)}async function createNewReaper(sessionId2,remoteSocketPath){common_1.log.debug(`Creating new Reaper for session "${sessionId2}" with \
socket path "${remoteSocketPath}"...`);const container=new generic_container_1.GenericContainer(getReaperImage()).withName(`testcontainers-ryuk-${sessionId2}`).
withExposedPorts(process.env["TESTCONTAINERS_RYUK_PORT"]?{container:8080,host:parseInt(process.env["TESTCONTAINERS_RYUK_PORT"])}:8080).withBindMounts([{source:remoteSocketPath,
target:"/var/run/docker.sock"}]).withLabels({[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]:sessionId2}).withWaitStrategy(wait_1.Wait.forLogMessage(/.*Started.*/));
if(process.env["TESTCONTAINERS_RYUK_VERBOSE"]){container.withEnvironment({RYUK_VERBOSE:process.env["TESTCONTAINERS_RYUK_VERBOSE"]})}if(process.env["TESTCONTAINE\
RS_RYUK_RECONNECTION_TIMEOUT"]){container.withEnvironment({RYUK_RECONNECTION_TIMEOUT:process.env["TESTCONTAINERS_RYUK_RECONNECTION_TIMEOUT"]})}if(process.env["T\
ESTCONTAINERS_RYUK_PRIVILEGED"]==="true"){container.withPrivilegedMode()}if(process.env["TESTCONTAINERS_RYUK_TEST_LABEL"]==="true"){container.withLabels({TESTCONTAINERS_RYUK_TEST_LABEL:"\
true"})}const startedContainer=await container.start();const socket=await connectToReaperSocket(startedContainer.getHost(),startedContainer.getMappedPort(8080),
startedContainer.getId());return new RyukReaper(sessionId2,startedContainer.getId(),socket)}async function connectToReaperSocket(host,port,containerId){const retryResult=await new common_1.
IntervalRetry(1e3).retryUntil(attempt=>{return new Promise(resolve=>{common_1.log.debug(`Connecting to Reaper (attempt ${attempt+1}) on "${host}:${port}"...`,{containerId});
const socket=new net_1.Socket;socket.unref().on("timeout",()=>common_1.log.error(`Reaper ${containerId} socket timed out`)).on("error",err=>common_1.log.error(`\
Reaper ${containerId} socket error: ${err}`)).on("close",hadError=>{if(hadError){common_1.log.error(`Connection to Reaper closed with error`,{containerId})}else{
common_1.log.warn(`Connection to Reaper closed`,{containerId})}resolve(void 0)}).connect(port,host,()=>{common_1.log.debug(`Connected to Reaper`,{containerId});
resolve(socket)})})},result=>result!==void 0,()=>{const message=`Failed to connect to Reaper`;common_1.log.error(message,{containerId});return new Error(message)},
4e3);if(retryResult instanceof net_1.Socket){return retryResult}else{throw retryResult}}var RyukReaper=class{sessionId;containerId;socket;constructor(sessionId2,containerId,socket){
this.sessionId=sessionId2;this.containerId=containerId;this.socket=socket}addComposeProject(projectName){this.socket.write(`label=com.docker.compose.project=${projectName}\
\r
`)}addSession(sessionId2){this.socket.write(`label=${labels_1.LABEL_TESTCONTAINERS_SESSION_ID}=${sessionId2}\r
`)}};var DisabledReaper=class{sessionId;containerId;constructor(sessionId2,containerId){this.sessionId=sessionId2;this.containerId=containerId}addComposeProject(){}addSession(){}}}});
var require_stopped_generic_container=__commonJS({"node_modules/testcontainers/build/generic-container/stopped-generic-container.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:true});exports.StoppedGenericContainer=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();
var StoppedGenericContainer=class{container;constructor(container){this.container=container}getId(){return this.container.id}async copyArchiveFromContainer(path){
common_1.log.debug(`Copying archive "${path}" from container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();
const stream=await client.container.fetchArchive(this.container,path);common_1.log.debug(`Copied archive "${path}" from container`,{containerId:this.container.id});
return stream}};exports.StoppedGenericContainer=StoppedGenericContainer}});var require_started_generic_container=__commonJS({"node_modules/testcontainers/build/\
generic-container/started-generic-container.js"(exports){"use strict";var __importDefault=exports&&exports.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.StartedGenericContainer=void 0;var archiver_1=__importDefault(require_archiver());
var async_lock_1=__importDefault(require_async_lock());var fs_1=__require("fs");var common_1=require_common();var container_runtime_1=require_container_runtime();
var reaper_1=require_reaper();var bound_ports_1=require_bound_ports();var labels_1=require_labels();var map_inspect_result_1=require_map_inspect_result();var wait_for_container_1=require_wait_for_container();
var inspect_container_util_ports_exposed_1=require_inspect_container_util_ports_exposed();var stopped_generic_container_1=require_stopped_generic_container();var StartedGenericContainer=class{container;host;inspectResult;boundPorts;name;waitStrategy;autoRemove;stoppedContainer;stopContainerLock=new async_lock_1.
default;constructor(container,host,inspectResult,boundPorts,name,waitStrategy,autoRemove){this.container=container;this.host=host;this.inspectResult=inspectResult;
this.boundPorts=boundPorts;this.name=name;this.waitStrategy=waitStrategy;this.autoRemove=autoRemove}async stop(options={}){return this.stopContainerLock.acquire(
"stop",async()=>{if(this.stoppedContainer){return this.stoppedContainer}this.stoppedContainer=await this.stopContainer(options);return this.stoppedContainer})}async getContainerCommitChangeCommands(options){
const{deleteOnExit,client}=options;const changes=options.changes||[];if(deleteOnExit){let sessionId=this.getLabels()[labels_1.LABEL_TESTCONTAINERS_SESSION_ID];if(!sessionId){
sessionId=await(0,reaper_1.getReaper)(client).then(reaper=>reaper.sessionId)}changes.push(`LABEL ${labels_1.LABEL_TESTCONTAINERS_SESSION_ID}=${sessionId}`)}else if(!deleteOnExit&&
this.getLabels()[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]){changes.push(`LABEL ${labels_1.LABEL_TESTCONTAINERS_SESSION_ID}=`)}return changes.join("\n")}async commit(options){
const client=await(0,container_runtime_1.getContainerRuntimeClient)();const{deleteOnExit=true,changes,...commitOpts}=options;const changeCommands=await this.getContainerCommitChangeCommands(
{deleteOnExit,changes,client});const imageId=await client.container.commit(this.container,{...commitOpts,changes:changeCommands});return imageId}async restart(options={}){
common_1.log.info(`Restarting container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const resolvedOptions={
timeout:0,...options};await client.container.restart(this.container,resolvedOptions);this.inspectResult=await(0,inspect_container_util_ports_exposed_1.inspectContainerUntilPortsExposed)(
()=>client.container.inspect(this.container),this.container.id);const mappedInspectResult=(0,map_inspect_result_1.mapInspectResult)(this.inspectResult);const startTime=new Date(
this.inspectResult.State.StartedAt);if(common_1.containerLog.enabled()){(await client.container.logs(this.container,{since:startTime.getTime()/1e3})).on("data",
data=>common_1.containerLog.trace(data.trim(),{containerId:this.container.id})).on("err",data=>common_1.containerLog.error(data.trim(),{containerId:this.container.
id}))}this.boundPorts=bound_ports_1.BoundPorts.fromInspectResult(client.info.containerRuntime.hostIps,mappedInspectResult).filter(Array.from(this.boundPorts.iterator()).
map(port=>{const[portNumber,protocol]=port[0].split("/");return`${portNumber}/${protocol}`}));await(0,wait_for_container_1.waitForContainer)(client,this.container,
this.waitStrategy,this.boundPorts,startTime);common_1.log.info(`Restarted container`,{containerId:this.container.id})}async stopContainer(options={}){common_1.log.
info(`Stopping container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();if(this.containerIsStopping){
await this.containerIsStopping()}const resolvedOptions={remove:this.autoRemove,timeout:0,removeVolumes:true,...options};await client.container.stop(this.container,
{timeout:resolvedOptions.timeout});if(resolvedOptions.remove){await client.container.remove(this.container,{removeVolumes:resolvedOptions.removeVolumes})}common_1.
log.info(`Stopped container`,{containerId:this.container.id});if(this.containerIsStopped){await this.containerIsStopped()}return new stopped_generic_container_1.
StoppedGenericContainer(this.container)}getHost(){return this.host}getHostname(){return this.inspectResult.Config.Hostname}getFirstMappedPort(){return this.boundPorts.
getFirstBinding()}getMappedPort(port,protocol="tcp"){return this.boundPorts.getBinding(port,protocol)}getId(){return this.container.id}getName(){return this.name}getLabels(){
return this.inspectResult.Config.Labels}getNetworkNames(){return Object.keys(this.getNetworkSettings())}getNetworkId(networkName){return this.getNetworkSettings()[networkName].
networkId}getIpAddress(networkName){return this.getNetworkSettings()[networkName].ipAddress}getNetworkSettings(){return Object.entries(this.inspectResult.NetworkSettings.
Networks).map(([networkName,network])=>({[networkName]:{networkId:network.NetworkID,ipAddress:network.IPAddress}})).reduce((prev,next)=>({...prev,...next}),{})}async copyFilesToContainer(filesToCopy){
common_1.log.debug(`Copying files to container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const tar=(0,
archiver_1.default)("tar");const filesToCopyWithStats=await Promise.all(filesToCopy.map(async fileToCopy=>({...fileToCopy,stats:await fs_1.promises.stat(fileToCopy.
source)})));filesToCopyWithStats.forEach(({source,target,mode,stats})=>tar.file(source,{name:target,mode,stats}));tar.finalize();await client.container.putArchive(
this.container,tar,"/");common_1.log.debug(`Copied files to container`,{containerId:this.container.id})}async copyDirectoriesToContainer(directoriesToCopy){common_1.
log.debug(`Copying directories to container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const tar=(0,
archiver_1.default)("tar");directoriesToCopy.forEach(({source,target})=>tar.directory(source,target));tar.finalize();await client.container.putArchive(this.container,
tar,"/");common_1.log.debug(`Copied directories to container`,{containerId:this.container.id})}async copyContentToContainer(contentsToCopy){common_1.log.debug(`\
Copying content to container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();const tar=(0,archiver_1.
default)("tar");contentsToCopy.forEach(({content,target,mode})=>tar.append(content,{name:target,mode}));tar.finalize();await client.container.putArchive(this.container,
tar,"/");common_1.log.debug(`Copied content to container`,{containerId:this.container.id})}async copyArchiveToContainer(tar,target="/",options){common_1.log.debug(
`Copying archive to container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();await client.container.
putArchive(this.container,tar,target,options);common_1.log.debug(`Copied archive to container`,{containerId:this.container.id})}async copyArchiveFromContainer(path){
common_1.log.debug(`Copying archive "${path}" from container...`,{containerId:this.container.id});const client=await(0,container_runtime_1.getContainerRuntimeClient)();
const stream=await client.container.fetchArchive(this.container,path);common_1.log.debug(`Copied archive "${path}" from container`,{containerId:this.container.id});
return stream}async exec(command,opts){const commandArr=Array.isArray(command)?command:command.split(" ");const commandStr=commandArr.join(" ");const client=await(0,
container_runtime_1.getContainerRuntimeClient)();common_1.log.debug(`Executing command "${commandStr}"...`,{containerId:this.container.id});const output=await client.
container.exec(this.container,commandArr,opts);common_1.log.debug(`Executed command "${commandStr}"...`,{containerId:this.container.id});return output}async logs(opts){
const client=await(0,container_runtime_1.getContainerRuntimeClient)();return client.container.logs(this.container,opts)}async[Symbol.asyncDispose](){await this.
stop()}};exports.StartedGenericContainer=StartedGenericContainer}});var require_downed_docker_compose_environment=__commonJS({"node_modules/testcontainers/build\
/docker-compose-environment/downed-docker-compose-environment.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.DownedDockerComposeEnvironment=
void 0;var DownedDockerComposeEnvironment=class{};exports.DownedDockerComposeEnvironment=DownedDockerComposeEnvironment}});var require_stopped_docker_compose_environment=__commonJS(
{"node_modules/testcontainers/build/docker-compose-environment/stopped-docker-compose-environment.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:true});exports.StoppedDockerComposeEnvironment=void 0;var container_runtime_1=require_container_runtime();var downed_docker_compose_environment_1=require_downed_docker_compose_environment();
var StoppedDockerComposeEnvironment=class{options;constructor(options){this.options=options}async down(options={}){const client=await(0,container_runtime_1.getContainerRuntimeClient)();
const resolvedOptions={timeout:0,removeVolumes:true,...options};await client.compose.down(this.options,resolvedOptions);return new downed_docker_compose_environment_1.
DownedDockerComposeEnvironment}};exports.StoppedDockerComposeEnvironment=StoppedDockerComposeEnvironment}});var require_started_docker_compose_environment=__commonJS(
{"node_modules/testcontainers/build/docker-compose-environment/started-docker-compose-environment.js"(exports){"use strict";Object.defineProperty(exports,"__esM\
odule",{value:true});exports.StartedDockerComposeEnvironment=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();var downed_docker_compose_environment_1=require_downed_docker_compose_environment();
var stopped_docker_compose_environment_1=require_stopped_docker_compose_environment();var StartedDockerComposeEnvironment=class{startedGenericContainers;options;constructor(startedGenericContainers,options){
this.startedGenericContainers=startedGenericContainers;this.options=options}async stop(){const client=await(0,container_runtime_1.getContainerRuntimeClient)();await client.
compose.stop(this.options);return new stopped_docker_compose_environment_1.StoppedDockerComposeEnvironment(this.options)}async down(options={}){const client=await(0,
container_runtime_1.getContainerRuntimeClient)();const downOptions={timeout:0,removeVolumes:true,...options};await client.compose.down(this.options,downOptions);
return new downed_docker_compose_environment_1.DownedDockerComposeEnvironment}getContainer(containerName){const container=this.startedGenericContainers[containerName];
if(!container){const error=`Cannot get container "${containerName}" as it is not running`;common_1.log.error(error);throw new Error(error)}return container}async[Symbol.
asyncDispose](){await this.down()}};exports.StartedDockerComposeEnvironment=StartedDockerComposeEnvironment}});var require_docker_compose_environment=__commonJS(
{"node_modules/testcontainers/build/docker-compose-environment/docker-compose-environment.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{
value:true});exports.DockerComposeEnvironment=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();var started_generic_container_1=require_started_generic_container();
var reaper_1=require_reaper();var bound_ports_1=require_bound_ports();var map_inspect_result_1=require_map_inspect_result();var pull_policy_1=require_pull_policy();
var wait_strategy_selector_1=require_wait_strategy_selector();var wait_for_container_1=require_wait_for_container();var started_docker_compose_environment_1=require_started_docker_compose_environment();
var DockerComposeEnvironment2=class{composeFilePath;composeFiles;projectName;build=false;autoCleanup=true;recreate=true;environmentFile="";profiles=[];environment={};pullPolicy=pull_policy_1.
PullPolicy.defaultPolicy();defaultWaitStrategy;waitStrategy={};startupTimeoutMs;clientOptions={};constructor(composeFilePath,composeFiles,uuid=new common_1.RandomUuid){
this.composeFilePath=composeFilePath;this.composeFiles=composeFiles;this.projectName=`testcontainers-${uuid.nextUuid()}`}withBuild(){this.build=true;return this}withAutoCleanup(autoCleanup){
this.autoCleanup=autoCleanup;return this}withEnvironment(environment){this.environment={...this.environment,...environment};return this}withEnvironmentFile(environmentFile){
this.environmentFile=environmentFile;return this}withProfiles(...profiles){this.profiles=[...this.profiles,...profiles];return this}withNoRecreate(){this.recreate=
false;this.projectName="testcontainers-node";return this}withPullPolicy(pullPolicy){this.pullPolicy=pullPolicy;return this}withDefaultWaitStrategy(waitStrategy){
this.defaultWaitStrategy=waitStrategy;return this}withWaitStrategy(containerName,waitStrategy){this.waitStrategy[containerName]=waitStrategy;return this}withStartupTimeout(startupTimeoutMs){
this.startupTimeoutMs=startupTimeoutMs;return this}withProjectName(projectName){this.projectName=projectName;return this}withClientOptions(options){this.clientOptions=
{...this.clientOptions,...options};return this}async up(services){common_1.log.info(`Starting DockerCompose environment "${this.projectName}"...`);const client=await(0,
container_runtime_1.getContainerRuntimeClient)();if(this.autoCleanup){const reaper=await(0,reaper_1.getReaper)(client);reaper.addComposeProject(this.projectName)}
const{composeOptions:clientComposeOptions=[],commandOptions:clientCommandOptions=[],...remainingClientOptions}=this.clientOptions;const options={...remainingClientOptions,
filePath:this.composeFilePath,files:this.composeFiles,projectName:this.projectName};const commandOptions=[...clientCommandOptions];if(this.build){commandOptions.
push("--build")}const shouldPull=this.pullPolicy.shouldPull();if(shouldPull==="never"){commandOptions.push("--pull","never")}if(!this.recreate){commandOptions.push(
"--no-recreate")}const composeOptions=[...clientComposeOptions];if(this.environmentFile){composeOptions.push("--env-file",this.environmentFile)}this.profiles.forEach(
profile=>composeOptions.push("--profile",profile));if(shouldPull===true){await client.compose.pull(options,services)}await client.compose.up({...options,commandOptions,
composeOptions,environment:{...this.environment}},services);const startedContainers=(await client.container.list()).filter(container=>container.Labels["com.dock\
er.compose.project"]===this.projectName);const startedContainerNames=startedContainers.reduce((containerNames,startedContainer)=>[...containerNames,startedContainer.
Names.join(", ")],[]);common_1.log.info(`Started containers "${startedContainerNames.join('", "')}"`);const startedContainerNameSet=new Set(startedContainers.map(
startedContainer=>(0,container_runtime_1.parseComposeContainerName)(this.projectName,startedContainer.Names[0])));this.warnForUnusedWaitStrategies(startedContainerNameSet);
const startedGenericContainers=(await Promise.all(startedContainers.map(async startedContainer=>{const container=client.container.getById(startedContainer.Id);const containerName=(0,
container_runtime_1.parseComposeContainerName)(this.projectName,startedContainer.Names[0]);const inspectResult=await client.container.inspect(container);const mappedInspectResult=(0,
map_inspect_result_1.mapInspectResult)(inspectResult);const boundPorts=bound_ports_1.BoundPorts.fromInspectResult(client.info.containerRuntime.hostIps,mappedInspectResult);
const waitStrategy=await(0,wait_strategy_selector_1.selectWaitStrategy)({client,inspectResult,waitStrategy:this.waitStrategy[containerName]??this.defaultWaitStrategy});
if(this.startupTimeoutMs!==void 0){waitStrategy.withStartupTimeout(this.startupTimeoutMs)}if(common_1.containerLog.enabled()){(await client.container.logs(container)).
on("data",data=>common_1.containerLog.trace(`${containerName}: ${data.trim()}`)).on("err",data=>common_1.containerLog.error(`${containerName}: ${data.trim()}`))}
try{await(0,wait_for_container_1.waitForContainer)(client,container,waitStrategy,boundPorts)}catch(err){try{await client.compose.down(options,{removeVolumes:true,
timeout:0})}catch{common_1.log.warn(`Failed to stop DockerCompose environment after failed up`)}throw err}return new started_generic_container_1.StartedGenericContainer(
container,client.info.containerRuntime.host,inspectResult,boundPorts,containerName,waitStrategy,true)}))).reduce((map,startedGenericContainer)=>{const containerName=startedGenericContainer.
getName();return{...map,[containerName]:startedGenericContainer}},{});common_1.log.info(`DockerCompose environment started`);return new started_docker_compose_environment_1.
StartedDockerComposeEnvironment(startedGenericContainers,{...options,composeOptions,environment:this.environment})}warnForUnusedWaitStrategies(startedContainerNames){
const unusedWaitStrategyContainerNames=Object.keys(this.waitStrategy).filter(configuredContainerName=>!startedContainerNames.has(configuredContainerName));if(unusedWaitStrategyContainerNames.
length>0){common_1.log.warn(`No containers were started for the configured wait strategy names: "${unusedWaitStrategyContainerNames.join('", "')}". Wait strateg\
ies are matched against container names (for example "redis-1"), not service names.`)}}};exports.DockerComposeEnvironment=DockerComposeEnvironment2}});var require_abstract_started_container=__commonJS(
{"node_modules/testcontainers/build/generic-container/abstract-started-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.AbstractStartedContainer=void 0;var AbstractStartedContainer=class{startedTestContainer;constructor(startedTestContainer){this.startedTestContainer=startedTestContainer}async stop(options){
if(this.containerStopping){await this.containerStopping()}const stoppedContainer=await this.startedTestContainer.stop(options);if(this.containerStopped){await this.
containerStopped()}return stoppedContainer}async restart(options){return this.startedTestContainer.restart(options)}async commit(options){return this.startedTestContainer.
commit(options)}getHost(){return this.startedTestContainer.getHost()}getHostname(){return this.startedTestContainer.getHostname()}getFirstMappedPort(){return this.
startedTestContainer.getFirstMappedPort()}getMappedPort(port,protocol){if(typeof port==="number"){return this.startedTestContainer.getMappedPort(port,protocol)}
return this.startedTestContainer.getMappedPort(port)}getName(){return this.startedTestContainer.getName()}getLabels(){return this.startedTestContainer.getLabels()}getId(){
return this.startedTestContainer.getId()}getNetworkNames(){return this.startedTestContainer.getNetworkNames()}getNetworkId(networkName){return this.startedTestContainer.
getNetworkId(networkName)}getIpAddress(networkName){return this.startedTestContainer.getIpAddress(networkName)}async copyFilesToContainer(filesToCopy){return this.
startedTestContainer.copyFilesToContainer(filesToCopy)}async copyDirectoriesToContainer(directoriesToCopy){return this.startedTestContainer.copyDirectoriesToContainer(
directoriesToCopy)}async copyContentToContainer(contentsToCopy){return this.startedTestContainer.copyContentToContainer(contentsToCopy)}copyArchiveToContainer(tar,target="\
/",options){return this.startedTestContainer.copyArchiveToContainer(tar,target,options)}copyArchiveFromContainer(path){return this.startedTestContainer.copyArchiveFromContainer(
path)}exec(command,opts){return this.startedTestContainer.exec(command,opts)}logs(opts){return this.startedTestContainer.logs(opts)}async[Symbol.asyncDispose](){
await this.stop()}};exports.AbstractStartedContainer=AbstractStartedContainer}});var require_abstract_stopped_container=__commonJS({"node_modules/testcontainers\
/build/generic-container/abstract-stopped-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.AbstractStoppedContainer=
void 0;var AbstractStoppedContainer=class{stoppedTestContainer;constructor(stoppedTestContainer){this.stoppedTestContainer=stoppedTestContainer}getId(){return this.
stoppedTestContainer.getId()}copyArchiveFromContainer(path){return this.stoppedTestContainer.copyArchiveFromContainer(path)}};exports.AbstractStoppedContainer=AbstractStoppedContainer}});
var require_network=__commonJS({"node_modules/testcontainers/build/network/network.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});
exports.StoppedNetwork=exports.StartedNetwork=exports.Network=void 0;var common_1=require_common();var container_runtime_1=require_container_runtime();var reaper_1=require_reaper();
var labels_1=require_labels();var Network=class{uuid;constructor(uuid=new common_1.RandomUuid){this.uuid=uuid}async start(){const client=await(0,container_runtime_1.
getContainerRuntimeClient)();const reaper=await(0,reaper_1.getReaper)(client);const name=this.uuid.nextUuid();common_1.log.info(`Starting network "${name}"...`);
const labels=(0,labels_1.createLabels)();labels[labels_1.LABEL_TESTCONTAINERS_SESSION_ID]=reaper.sessionId;const network=await client.network.create({Name:name,
CheckDuplicate:true,Driver:"bridge",Internal:false,Attachable:false,Ingress:false,EnableIPv6:false,Labels:labels});common_1.log.info(`Started network "${name}" \
with ID "${network.id}"`);return new StartedNetwork(client,name,network)}};exports.Network=Network;var StartedNetwork=class{client;name;network;constructor(client,name,network){
this.client=client;this.name=name;this.network=network}getId(){return this.network.id}getName(){return this.name}async stop(){common_1.log.info(`Stopping networ\
k with ID "${this.network.id}"...`);await this.client.network.remove(this.network);common_1.log.info(`Stopped network with ID "${this.network.id}"`);return new StoppedNetwork}async[Symbol.
asyncDispose](){await this.stop()}};exports.StartedNetwork=StartedNetwork;var StoppedNetwork=class{};exports.StoppedNetwork=StoppedNetwork}});var require_socat_container=__commonJS(
{"node_modules/testcontainers/build/socat/socat-container.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.StartedSocatContainer=
exports.SocatContainer=void 0;var common_1=require_common();var abstract_started_container_1=require_abstract_started_container();var generic_container_1=require_generic_container();
var SocatContainer=class extends generic_container_1.GenericContainer{targets={};constructor(image="alpine/socat:1.7.4.3-r0"){super(image);this.withEntrypoint([
"/bin/sh"]);this.withName(`testcontainers-socat-${new common_1.RandomUuid().nextUuid()}`)}withTarget(exposePort,host,internalPort=exposePort){this.withExposedPorts(
exposePort);this.targets[exposePort]=`${host}:${internalPort}`;return this}async start(){const command=Object.entries(this.targets).map(([exposePort,target])=>`\
socat TCP-LISTEN:${exposePort},fork,reuseaddr TCP:${target}`).join(" & ");this.withCommand(["-c",command]);return new StartedSocatContainer(await super.start())}};
exports.SocatContainer=SocatContainer;var StartedSocatContainer=class extends abstract_started_container_1.AbstractStartedContainer{constructor(startedTestcontainers){
super(startedTestcontainers)}};exports.StartedSocatContainer=StartedSocatContainer}});var require_test_containers=__commonJS({"node_modules/testcontainers/build\
/test-containers.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.TestContainers=void 0;var common_1=require_common();
var container_runtime_1=require_container_runtime();var port_forwarder_1=require_port_forwarder();var TestContainers=class{static async exposeHostPorts(...ports){
const portForwarder=await port_forwarder_1.PortForwarderInstance.getInstance();await Promise.all(ports.map(port=>portForwarder.exposeHostPort(port).catch(async err=>{
if(await this.isHostPortExposed(portForwarder.getContainerId(),port)){common_1.log.debug(`Host port ${port} is already exposed`)}else{throw err}})))}static async isHostPortExposed(portForwarderContainerId,hostPort){
const client=await(0,container_runtime_1.getContainerRuntimeClient)();const container=client.container.getById(portForwarderContainerId);const{exitCode}=await client.
container.exec(container,["sh","-c",`netstat -tl | grep ${hostPort} | grep LISTEN`]);return exitCode===0}};exports.TestContainers=TestContainers}});var require_port_generator=__commonJS(
{"node_modules/testcontainers/build/utils/port-generator.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.FixedPortGenerator=
exports.RandomPortGenerator=void 0;var RandomPortGenerator=class{async generatePort(){const{default:getPort}=await import("./get-port.mjs");return getPort()}};
exports.RandomPortGenerator=RandomPortGenerator;var FixedPortGenerator=class{ports;portIndex=0;constructor(ports){this.ports=ports}generatePort(){return Promise.
resolve(this.ports[this.portIndex++])}};exports.FixedPortGenerator=FixedPortGenerator}});var require_build=__commonJS({"node_modules/testcontainers/build/index.\
js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:true});exports.waitForContainer=exports.Wait=exports.StartupCheckStrategy=exports.PullPolicy=
exports.RandomPortGenerator=exports.hasHostBinding=exports.getContainerPort=exports.LABEL_TESTCONTAINERS_SESSION_ID=exports.BoundPorts=exports.TestContainers=exports.
StartedSocatContainer=exports.SocatContainer=exports.getReaper=exports.StoppedNetwork=exports.StartedNetwork=exports.Network=exports.GenericContainerBuilder=exports.
GenericContainer=exports.AbstractStoppedContainer=exports.AbstractStartedContainer=exports.StoppedDockerComposeEnvironment=exports.StartedDockerComposeEnvironment=
exports.DownedDockerComposeEnvironment=exports.DockerComposeEnvironment=exports.getContainerRuntimeClient=exports.ImageName=exports.ContainerRuntimeClient=exports.
randomUuid=exports.log=exports.RandomUuid=exports.IntervalRetry=void 0;var common_1=require_common();Object.defineProperty(exports,"IntervalRetry",{enumerable:true,
get:function(){return common_1.IntervalRetry}});Object.defineProperty(exports,"RandomUuid",{enumerable:true,get:function(){return common_1.RandomUuid}});Object.
defineProperty(exports,"log",{enumerable:true,get:function(){return common_1.log}});Object.defineProperty(exports,"randomUuid",{enumerable:true,get:function(){return common_1.
randomUuid}});var container_runtime_1=require_container_runtime();Object.defineProperty(exports,"ContainerRuntimeClient",{enumerable:true,get:function(){return container_runtime_1.
ContainerRuntimeClient}});Object.defineProperty(exports,"ImageName",{enumerable:true,get:function(){return container_runtime_1.ImageName}});Object.defineProperty(
exports,"getContainerRuntimeClient",{enumerable:true,get:function(){return container_runtime_1.getContainerRuntimeClient}});var docker_compose_environment_1=require_docker_compose_environment();
Object.defineProperty(exports,"DockerComposeEnvironment",{enumerable:true,get:function(){return docker_compose_environment_1.DockerComposeEnvironment}});var downed_docker_compose_environment_1=require_downed_docker_compose_environment();
Object.defineProperty(exports,"DownedDockerComposeEnvironment",{enumerable:true,get:function(){return downed_docker_compose_environment_1.DownedDockerComposeEnvironment}});
var started_docker_compose_environment_1=require_started_docker_compose_environment();Object.defineProperty(exports,"StartedDockerComposeEnvironment",{enumerable:true,
get:function(){return started_docker_compose_environment_1.StartedDockerComposeEnvironment}});var stopped_docker_compose_environment_1=require_stopped_docker_compose_environment();
Object.defineProperty(exports,"StoppedDockerComposeEnvironment",{enumerable:true,get:function(){return stopped_docker_compose_environment_1.StoppedDockerComposeEnvironment}});
var abstract_started_container_1=require_abstract_started_container();Object.defineProperty(exports,"AbstractStartedContainer",{enumerable:true,get:function(){return abstract_started_container_1.
AbstractStartedContainer}});var abstract_stopped_container_1=require_abstract_stopped_container();Object.defineProperty(exports,"AbstractStoppedContainer",{enumerable:true,
get:function(){return abstract_stopped_container_1.AbstractStoppedContainer}});var generic_container_1=require_generic_container();Object.defineProperty(exports,
"GenericContainer",{enumerable:true,get:function(){return generic_container_1.GenericContainer}});var generic_container_builder_1=require_generic_container_builder();
Object.defineProperty(exports,"GenericContainerBuilder",{enumerable:true,get:function(){return generic_container_builder_1.GenericContainerBuilder}});var network_1=require_network();
Object.defineProperty(exports,"Network",{enumerable:true,get:function(){return network_1.Network}});Object.defineProperty(exports,"StartedNetwork",{enumerable:true,
get:function(){return network_1.StartedNetwork}});Object.defineProperty(exports,"StoppedNetwork",{enumerable:true,get:function(){return network_1.StoppedNetwork}});
var reaper_1=require_reaper();Object.defineProperty(exports,"getReaper",{enumerable:true,get:function(){return reaper_1.getReaper}});var socat_container_1=require_socat_container();
Object.defineProperty(exports,"SocatContainer",{enumerable:true,get:function(){return socat_container_1.SocatContainer}});Object.defineProperty(exports,"Started\
SocatContainer",{enumerable:true,get:function(){return socat_container_1.StartedSocatContainer}});var test_containers_1=require_test_containers();Object.defineProperty(
exports,"TestContainers",{enumerable:true,get:function(){return test_containers_1.TestContainers}});var bound_ports_1=require_bound_ports();Object.defineProperty(
exports,"BoundPorts",{enumerable:true,get:function(){return bound_ports_1.BoundPorts}});var labels_1=require_labels();Object.defineProperty(exports,"LABEL_TESTC\
ONTAINERS_SESSION_ID",{enumerable:true,get:function(){return labels_1.LABEL_TESTCONTAINERS_SESSION_ID}});var port_1=require_port();Object.defineProperty(exports,
"getContainerPort",{enumerable:true,get:function(){return port_1.getContainerPort}});Object.defineProperty(exports,"hasHostBinding",{enumerable:true,get:function(){
return port_1.hasHostBinding}});var port_generator_1=require_port_generator();Object.defineProperty(exports,"RandomPortGenerator",{enumerable:true,get:function(){
return port_generator_1.RandomPortGenerator}});var pull_policy_1=require_pull_policy();Object.defineProperty(exports,"PullPolicy",{enumerable:true,get:function(){
return pull_policy_1.PullPolicy}});var startup_check_strategy_1=require_startup_check_strategy();Object.defineProperty(exports,"StartupCheckStrategy",{enumerable:true,
get:function(){return startup_check_strategy_1.StartupCheckStrategy}});var wait_1=require_wait();Object.defineProperty(exports,"Wait",{enumerable:true,get:function(){
return wait_1.Wait}});var wait_for_container_1=require_wait_for_container();Object.defineProperty(exports,"waitForContainer",{enumerable:true,get:function(){return wait_for_container_1.
waitForContainer}})}});var import_testcontainers=__toESM(require_build(),1);var export_DockerComposeEnvironment=import_testcontainers.DockerComposeEnvironment;var export_Wait=import_testcontainers.
Wait;var export_getContainerRuntimeClient=import_testcontainers.getContainerRuntimeClient;var export_log=import_testcontainers.log;export{export_DockerComposeEnvironment as DockerComposeEnvironment,export_Wait as Wait,export_getContainerRuntimeClient as getContainerRuntimeClient,export_log as log};
