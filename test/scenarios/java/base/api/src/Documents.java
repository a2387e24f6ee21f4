import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

public class Documents {
  public static void main(String[] args) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8080), 0);
    server.createContext("/healthz", exchange -> answer(exchange, 200, "{\"status\":\"ok\"}"));
    server.createContext("/documents", Documents::store);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
    System.out.println("Listening on http://0.0.0.0:8080");
  }

  private static void store(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    exchange.getRequestBody().transferTo(document);
    answer(exchange, 201, "{\"bytes\":" + document.size() + "}");
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
