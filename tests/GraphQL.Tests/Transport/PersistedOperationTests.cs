using System.Security.Cryptography;
using System.Text;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class PersistedOperationTests : IAsyncLifetime
{
    private const string Document = "query Named { a: __typename }";
    private const string Expected = """{"data":{"a":"Query"}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("persisted").FullName;
    private EchoServer _open = null!;
    private EchoServer _closed = null!;

    private static string Hash { get; } = HashOf(Document);

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, Hash + ".graphql"), Document);
        await File.WriteAllTextAsync(Path.Combine(_folder, HashOf("other") + ".graphql"), Document);
        _open = await EchoServer.StartAsync(b => b.AddFileSystemOperationDocumentStorage(_folder));
        _closed = await EchoServer.StartAsync(b => b
            .AddFileSystemOperationDocumentStorage(_folder)
            .ModifyPersistedOperationOptions(o => o.OnlyAllowPersistedDocuments = true));
    }

    public async Task DisposeAsync()
    {
        await _open.DisposeAsync();
        await _closed.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Id_OfAKeptDocument_ExecutesIt()
    {
        using var post = await _closed.PostAsync($$"""{"id":"{{Hash}}"}""");
        using var prefixed = await _closed.PostAsync($$"""{"documentId":"sha256:{{Hash}}"}""");
        using var get = await _closed.GetAsync($"?id={Hash}");
        using var apollo = await _closed.PostAsync($$$$"""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{Hash}}}}"}}}""");

        foreach (var response in new[] { post, prefixed, get, apollo })
        {
            Assert.Equal(Expected, await response.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("ABC")]
    public async Task Id_OfNoKeptDocument_IsNotFound(string id)
    {
        using var response = await _open.PostAsync($$"""{"id":"{{id}}"}""");

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await EchoServer.CodeAsync(response));
    }

    [Fact]
    public async Task File_WhoseTextHasAnotherHash_IsNotServed()
    {
        using var response = await _open.PostAsync($$"""{"id":"{{HashOf("other")}}"}""");

        Assert.Equal("PERSISTED_QUERY_NOT_FOUND", await EchoServer.CodeAsync(response));
    }

    [Fact]
    public async Task Text_UnderAForeignHash_IsRefused()
    {
        using var response = await _open.PostAsync($$"""{"query":"{ __typename }","id":"{{Hash}}"}""");

        Assert.Equal("BAD_REQUEST", await EchoServer.CodeAsync(response));
    }

    [Fact]
    public async Task Text_WhereOnlyKeptDocumentsRun_IsRefusedUnlessItIsKept()
    {
        using var free = await _closed.PostAsync("""{"query":"{ __typename }"}""");
        using var unknown = await _closed.PostAsync($$"""{"query":"{ __typename }","id":"{{HashOf("{ __typename }")}}"}""");
        using var kept = await _closed.PostAsync($$"""{"query":"{{Document}}","id":"{{Hash}}"}""");

        Assert.Equal("PERSISTED_QUERY_ONLY", await EchoServer.CodeAsync(free));
        Assert.Equal("PERSISTED_QUERY_ONLY", await EchoServer.CodeAsync(unknown));
        Assert.Equal(Expected, await kept.Content.ReadAsStringAsync());
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
