/** An image that has nothing but a program of 12 bytes, which waits for a signal. */
export const BARE = `FROM debian:bookworm-slim AS build
RUN perl -e 'print pack("C4 C5 x7 v2 V Q3 V v6", 0x7f,0x45,0x4c,0x46, 2,1,1,0,0, 2,62,1, 0x400078, 64,0, 0, 64,56,1,0,0,0), pack("V2 Q6", 1,5, 0, 0x400000,0x400000, 132,132, 0x1000), pack("C*", 0xb8,34,0,0,0, 0x0f,0x05, 0xeb,0xf7, 0,0,0)' > /wait && chmod +x /wait
FROM scratch
COPY --from=build /wait /wait
ENTRYPOINT ["/wait"]
`;
