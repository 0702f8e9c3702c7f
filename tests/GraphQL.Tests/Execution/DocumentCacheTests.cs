using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>A document is parsed and validated once as long as it is kept; what is refused, or too long, is not kept.</summary>
public sealed class DocumentCacheTests
{
    private int _validated;

    [Theory]
    [InlineData("{ name }", 1)]
    [InlineData("query A { name } query B { name }", 1)]
    [InlineData("{ unknown }", 5)]
    public async Task Document_SentAgain_IsValidatedAgainOnlyIfItWasRefused(string document, int validations)
    {
        var executor = Create();
        for (var i = 0; i < 5; i++)
        {
            await executor.SendAsync(OperationRequest.From(document) with { OperationName = document.Contains("B {", StringComparison.Ordinal) ? (i % 2 == 0 ? "A" : "B") : null });
        }

        Assert.Equal(validations, _validated);
    }

    [Fact]
    public async Task Document_ThatDiffersByASpace_IsAnother()
    {
        var executor = Create();
        await executor.SendAsync("{ name }");
        await executor.SendAsync("{  name }");

        Assert.Equal(2, _validated);
    }

    [Theory]
    [InlineData(16_384, 1)]
    [InlineData(16_385, 3)]
    public async Task Document_TooLong_IsNotKept(int length, int validations)
    {
        var executor = Create();
        var document = "{ name } #".PadRight(length, 'x');
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("""{"name":"n"}""", await executor.DataAsync(document));
        }

        Assert.Equal(validations, _validated);
    }

    [Fact]
    public async Task Documents_MoreThanAreKept_PushOutThoseNotUsed()
    {
        var executor = Create(b => b.ModifyOptions(o => o.OperationDocumentCacheSize = 16));
        await executor.SendAsync("{ often: name }");
        for (var i = 0; i < 200; i++)
        {
            await executor.SendAsync($"{{ a{i}: name }}");
            await executor.SendAsync("{ often: name }");
        }

        Assert.Equal(201, _validated);
        await executor.SendAsync("{ a0: name }");
        Assert.Equal(202, _validated);
    }

    [Fact]
    public async Task Variables_OfEachRequest_AreItsOwnThoughTheDocumentIsKept()
    {
        var executor = Create();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal($$"""{"echo":"{{i}}"}""", await executor.DataAsync("query ($t: String!) { echo(text: $t) }", ("t", $"{i}")));
        }

        Assert.Contains("$t", await executor.OutcomeAsync("query ($t: String!) { echo(text: $t) }"), StringComparison.Ordinal);
        Assert.Equal(1, _validated);
    }

    private IRequestExecutor Create(Action<IRequestExecutorBuilder>? configure = null) => Server.Query<Root>(b =>
    {
        b.ModifyRequestOptions(o => o.ValidationOptions = o.ValidationOptions with
        {
            Rules = o.ValidationOptions.Rules.With(new RuleDefinition("Counting", c => new Counting(c, () => _validated++), SyntaxKind.Document)),
        });
        configure?.Invoke(b);
    });

    private sealed class Counting(ValidationContext context, Action count) : ValidationRule(context)
    {
        public override void Enter(SyntaxNode node) => count();
    }

    public sealed class Root
    {
        public static string GetName() => "n";

        public static string GetEcho(string text) => text;
    }
}
