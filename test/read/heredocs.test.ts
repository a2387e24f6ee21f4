import { expect, test } from "vitest";
import { heredocsIn } from "../../src/read/heredocs.ts";

test("the inner of nested here-documents, where it goes, and its line", () => {
  const text = `cat > deploy.sh <<'SCRIPT'
sudo tee /etc/nginx/sites-available/shop > /dev/null <<EOF
server { set $a \\$uri; }
EOF
SCRIPT
cat <<-"END"
  text \\$kept
  END
echo <<NEVER
`;
  expect(heredocsIn(text)).toEqual([
    { target: "/etc/nginx/sites-available/shop", text: "server { set $a $uri; }", line: 3 },
    { target: null, text: "  text \\$kept", line: 7 },
  ]);
});
