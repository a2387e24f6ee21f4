/**
 * The directives of nginx's own modules that reverse proxies meet. A line gives: block or not,
 * number of arguments, the contexts that allow it, names. Contexts: M main, E events, h http,
 * s server, l location, f if in a location, i if in a server, m limit_except, u upstream, S stream.
 */
const TABLE = `
{ 0 M events http mail stream
{ 2 h charset_map
{ 1 hS upstream
{ 1-2 hS geo
{ 2 hS map split_clients
{ 0 hsl types
{ 0+ huS server
{ 1+ l limit_except
{ 1+ sl if
{ 1-2 sl location
; 1 E accept_mutex accept_mutex_delay multi_accept use worker_connections
; 1 M daemon env load_module master_process pcre_jit pid ssl_engine worker_priority
  worker_processes worker_rlimit_core worker_rlimit_nofile working_directory
; 1+ M worker_cpu_affinity
; 1-2 M user
; 1 MEhsluS include
; 1+ MhslS error_log
; 2+ h fastcgi_cache_path proxy_cache_path
; 3 h limit_req_zone
; 1 hS map_hash_bucket_size server_names_hash_bucket_size server_names_hash_max_size
; 2 hS limit_conn_zone
; 2+ hS log_format
; 1 hs client_header_buffer_size client_header_timeout connection_pool_size http2
  http2_pool_size http2_streams_index_size ignore_invalid_headers max_headers merge_slashes
  request_pool_size ssl_buffer_size ssl_early_data underscores_in_headers
; 1+ hs client_body_early_read
; 2 hs large_client_header_buffers
; 1 hsS ssl_certificate ssl_certificate_compression ssl_certificate_key ssl_ciphers
  ssl_client_certificate ssl_crl ssl_dhparam ssl_ecdh_curve ssl_password_file
  ssl_prefer_server_ciphers ssl_reject_handshake ssl_session_ticket_key ssl_session_tickets
  ssl_session_timeout ssl_stapling ssl_stapling_file ssl_stapling_responder ssl_stapling_verify
  ssl_trusted_certificate ssl_verify_client ssl_verify_depth
; 1+ hsS ssl_protocols
; 1-2 hsS ssl_session_cache
; 2 hsS ssl_conf_command
; 1 hsl absolute_redirect aio aio_write auth_delay auth_request autoindex autoindex_exact_size
  autoindex_format autoindex_localtime chunked_transfer_encoding client_body_buffer_size
  client_body_in_file_only client_body_in_single_buffer client_body_timeout client_max_body_size
  create_full_put_path default_type directio directio_alignment etag fastcgi_buffer_size
  fastcgi_buffering fastcgi_busy_buffers_size fastcgi_cache fastcgi_catch_stderr
  fastcgi_connect_timeout fastcgi_hide_header fastcgi_ignore_client_abort fastcgi_index
  fastcgi_intercept_errors fastcgi_keep_conn fastcgi_max_temp_file_size
  fastcgi_next_upstream_timeout fastcgi_next_upstream_tries fastcgi_pass_header
  fastcgi_pass_request_body fastcgi_pass_request_headers fastcgi_read_timeout
  fastcgi_request_buffering fastcgi_send_lowat fastcgi_send_timeout fastcgi_socket_keepalive
  fastcgi_socket_rcvbuf fastcgi_socket_sndbuf fastcgi_split_path_info grpc_buffer_size
  grpc_connect_timeout grpc_hide_header grpc_intercept_errors grpc_next_upstream_timeout
  grpc_next_upstream_tries grpc_pass_header grpc_read_timeout grpc_send_timeout
  grpc_socket_keepalive grpc_socket_rcvbuf grpc_socket_sndbuf gunzip gzip_comp_level gzip_hash
  gzip_http_version gzip_min_length gzip_no_buffer gzip_static gzip_vary gzip_window
  if_modified_since keepalive_min_timeout limit_conn_status limit_req_dry_run
  limit_req_log_level limit_req_status lingering_close lingering_time lingering_timeout
  log_not_found log_subrequest max_ranges mirror mirror_request_body msie_padding msie_refresh
  port_in_redirect postpone_gzipping postpone_output proxy_buffering proxy_busy_buffers_size
  proxy_cache proxy_cache_key proxy_hide_header proxy_http_version proxy_ignore_client_abort
  proxy_intercept_errors proxy_max_temp_file_size proxy_method proxy_pass_header
  proxy_pass_request_body proxy_pass_request_headers proxy_pass_trailers proxy_read_timeout
  proxy_request_buffering proxy_send_lowat proxy_send_timeout proxy_set_body read_ahead
  real_ip_header real_ip_recursive recursive_error_pages reset_timedout_connection satisfy
  scgi_buffer_size scgi_buffering scgi_busy_buffers_size scgi_cache scgi_connect_timeout
  scgi_hide_header scgi_ignore_client_abort scgi_intercept_errors scgi_max_temp_file_size
  scgi_next_upstream_timeout scgi_next_upstream_tries scgi_pass_header scgi_pass_request_body
  scgi_pass_request_headers scgi_read_timeout scgi_request_buffering scgi_send_timeout
  scgi_socket_keepalive scgi_socket_rcvbuf scgi_socket_sndbuf send_lowat send_timeout
  sendfile_max_chunk server_name_in_redirect server_tokens sub_filter_last_modified
  sub_filter_once subrequest_output_buffer_size tcp_nopush types_hash_max_size uwsgi_buffer_size
  uwsgi_buffering uwsgi_busy_buffers_size uwsgi_cache uwsgi_connect_timeout uwsgi_hide_header
  uwsgi_ignore_client_abort uwsgi_intercept_errors uwsgi_max_temp_file_size uwsgi_modifier1
  uwsgi_modifier2 uwsgi_next_upstream_timeout uwsgi_next_upstream_tries uwsgi_pass_header
  uwsgi_pass_request_body uwsgi_pass_request_headers uwsgi_read_timeout uwsgi_request_buffering
  uwsgi_send_timeout uwsgi_socket_keepalive uwsgi_socket_rcvbuf uwsgi_socket_sndbuf uwsgi_string
  xml_external_entities
; 1+ hsl charset_types dav_methods fastcgi_ignore_headers fastcgi_next_upstream fastcgi_no_cache
  grpc_ignore_headers grpc_next_upstream gzip_disable gzip_proxied gzip_types index
  proxy_cache_bypass proxy_cache_use_stale proxy_cache_valid proxy_ignore_headers proxy_no_cache
  scgi_ignore_headers scgi_next_upstream scgi_no_cache sub_filter_types uwsgi_ignore_headers
  uwsgi_next_upstream uwsgi_no_cache
; 1-2 hsl disable_symlinks keepalive_disable open_file_cache proxy_cookie_domain
  proxy_cookie_path proxy_redirect
; 1-3 hsl dav_access limit_req
; 1-4 hsl client_body_temp_path fastcgi_temp_path proxy_temp_path scgi_temp_path uwsgi_temp_path
; 2 hsl auth_request_set fastcgi_buffers grpc_set_header gunzip_buffers gzip_buffers
  output_buffers proxy_buffers proxy_set_header scgi_buffers sub_filter uwsgi_buffers
; 2-3 hsl fastcgi_param scgi_param uwsgi_param
; 1 hslS limit_conn_dry_run limit_conn_log_level proxy_buffer_size proxy_connect_timeout
  proxy_next_upstream_timeout proxy_next_upstream_tries proxy_socket_keepalive
  proxy_socket_rcvbuf proxy_socket_sndbuf proxy_ssl_name proxy_ssl_server_name
  proxy_ssl_trusted_certificate proxy_ssl_verify set_real_ip_from tcp_nodelay
; 1+ hslS proxy_next_upstream
; 1-4 hslS open_log_file_cache
; 2 hslS limit_conn
; 1 hslf add_header_inherit add_trailer_inherit charset gzip limit_rate limit_rate_after
  override_charset post_action root sendfile source_charset
; 1-2 hslf expires
; 2+ hslf error_page
; 2-3 hslf add_header add_trailer
; 1 hslfi rewrite_log uninitialized_variable_warn
; 1+ hslfmS access_log
; 1 hslm auth_basic auth_basic_user_file
; 1 hslmS allow deny
; 1 hslu keepalive_requests keepalive_time
; 1-2 hslu keepalive_timeout
; 1 hsluS resolver_timeout
; 1+ hsluS resolver
; 0 l empty_gif internal
; 1 l alias random_index
; 1 lf fastcgi_pass grpc_pass scgi_pass uwsgi_pass
; 1 lfmS proxy_pass
; 1+ sS listen server_name
; 0-1 sl stub_status
; 1+ sl valid_referers
; 2+ sl try_files
; 0 slfi break
; 2-3 slfi rewrite
; 1-2 slfiS return
; 2 slfiS set
; 0 u ip_hash
; 1-2 u keepalive
; 2+ u sticky
; 0 uS least_conn
; 0-2 uS random
; 1-2 uS hash least_time zone
`;

export interface Rule {
  readonly fewest: number;
  readonly most: number;
  readonly contexts: string;
  /** `server` is a block in http and a line in upstream. */
  readonly takes: "block" | "line" | "either";
}

const RULES: ReadonlyMap<string, Rule> = readTable();

/** Null for directives of modules that are not in the table: nothing is claimed about those. */
export function ruleFor(name: string): Rule | null {
  return RULES.get(name) ?? null;
}

/** Those that one context allows. */
export function directivesIn(context: string): readonly string[] {
  return [...RULES].flatMap(([name, { contexts }]) => (contexts.includes(context) ? name : []));
}

/** Lines of `map`, `types` and their like are data, whatever word they begin with. */
const OF_DATA = new Set(["map", "geo", "types", "split_clients", "charset_map"]);

export function holdsDirectives(block: string): boolean {
  return RULES.get(block) !== undefined && !OF_DATA.has(block);
}

function readTable(): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const line of TABLE.replaceAll("\n  ", " ").trim().split("\n")) {
    const [kind, args = "", contexts = "", ...names] = line.split(" ");
    const [fewest = "", most] = args.replace("+", "-Infinity").split("-");
    for (const name of names) {
      const takes = name === "server" ? "either" : kind === "{" ? "block" : "line";
      rules.set(name, {
        fewest: Number(fewest),
        most: Number(most ?? fewest),
        contexts,
        takes,
      });
    }
  }
  return rules;
}
