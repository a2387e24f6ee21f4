require "json"
require "sinatra/base"

class Guestbook < Sinatra::Base
  set :host_authorization, { permitted_hosts: [] }

  get "/healthz" do
    content_type :json
    { status: "ok" }.to_json
  end

  post "/entries" do
    halt 422, "the field entry is missing" unless params["entry"]
    status 201
    content_type :json
    { bytes: params["entry"][:tempfile].size }.to_json
  end
end
