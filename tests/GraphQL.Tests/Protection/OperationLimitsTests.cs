using ScoringPlatform.GraphQL.Protection;

namespace ScoringPlatform.GraphQL.Tests.Protection;

public sealed class OperationLimitsTests
{
    private const string Limit = "DOCUMENT_LIMIT_EXCEEDED";

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, Limit)]
    public async Task Depth_OfFields_IsLimited(int depth, string? expected)
    {
        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ {Nested(depth)} }}"));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, Limit)]
    public async Task Depth_ThroughFragments_IsExpanded(int depthInside, string? expected)
    {
        var document = $"{{ node {{ next {{ next {{ next {{ next {{ ...F }} }} }} }} }} }} fragment F on Node {{ ... {{ {Nested(depthInside, "next")} }} }}";

        Assert.Equal(expected, await LimitServer.Create().CodeAsync(document));
    }

    [Fact]
    public async Task Depth_OfTheUsualIntrospection_IsAllowed()
    {
        const string type = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }";

        Assert.Null(await LimitServer.Create().CodeAsync($"{{ __schema {{ types {{ fields {{ args {{ type {{ {type} }} }} }} }} }} }}"));
    }

    [Fact]
    public async Task Depth_OfIntrospection_IsLimited()
    {
        var deep = string.Concat(Enumerable.Repeat("ofType { ", 25)) + "name" + string.Concat(Enumerable.Repeat(" }", 25));

        Assert.Equal(Limit, await LimitServer.Create().CodeAsync($"{{ __type(name: \"Node\") {{ {deep} }} }}"));
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, Limit)]
    public async Task Aliases_AreLimited(int count, string? expected)
    {
        var fields = string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: name"));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ node {{ {fields} }} }}"));
    }

    [Fact]
    public async Task Aliases_InASpreadFragment_CountEachTime()
    {
        const string document = "{ node { ...F next { ...F next { ...F } } } } fragment F on Node { a: name b: name c: name }";

        Assert.Null(await LimitServer.Create(b => b.ModifyOperationLimits(o => o.MaxAliases = 9)).CodeAsync(document));
        Assert.Equal(Limit, await LimitServer.Create(b => b.ModifyOperationLimits(o => o.MaxAliases = 8)).CodeAsync(document));
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, Limit)]
    public async Task RootFields_AreLimited(int count, string? expected)
    {
        var fields = string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}: __typename"));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ ... {{ {fields} }} }}"));
    }

    [Theory]
    [InlineData("mutation { signIn(input: \"a\") }", null)]
    [InlineData("mutation { rename(name: \"a\") b: rename(name: \"b\") }", null)]
    [InlineData("mutation { signIn(name: \"a\") rename(name: \"b\") }", Limit)]
    [InlineData("mutation { a: signIn(name: \"a\") b: signIn(name: \"b\") }", Limit)]
    [InlineData("mutation { ...F ...F b: rename(name: \"b\") } fragment F on Mutation { signIn(name: \"a\") }", Limit)]
    public async Task LoneMutation_WithOthers_IsRefused(string document, string? expected)
    {
        var executor = LimitServer.Create(b => b.ModifyOperationLimits(o => o.LoneMutations.Add("signIn")));

        Assert.Equal(expected, await executor.CodeAsync(document.Replace("(input:", "(name:", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, Limit)]
    public async Task Directives_AtOnePlace_AreLimited(int count, string? expected)
    {
        // Repeated @skip breaks a rule of its own; the limit is looked for among all errors.
        var directives = string.Concat(Enumerable.Repeat(" @skip(if: false)", count));
        var response = await LimitServer.Create().RunAsync($"{{ node {{ name{directives} }} }}");

        var found = response.GetProperty("errors").EnumerateArray()
            .Select(e => e.GetProperty("extensions").GetProperty("code").GetString())
            .FirstOrDefault(c => c == Limit);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, Limit)]
    public async Task Directives_InADocument_AreLimited(int count, string? expected)
    {
        var fields = string.Concat(Enumerable.Repeat(" name @skip(if: false)", count));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ node {{ {fields} }} }}"));
    }

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, Limit)]
    public async Task Fragments_AreLimited(int count, string? expected)
    {
        var spreads = string.Concat(Enumerable.Range(0, count).Select(i => $" ...F{i}"));
        var fragments = string.Concat(Enumerable.Range(0, count).Select(i => $" fragment F{i} on Node {{ name }}"));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ node {{ {spreads} }} }} {fragments}"));
    }

    [Theory]
    [InlineData(5, "BAD_REQUEST")]
    [InlineData(6, Limit)]
    public async Task Operations_AreLimited(int count, string expected)
    {
        var document = string.Join(' ', Enumerable.Range(0, count).Select(i => $"query Q{i} {{ __typename }}"));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync(document));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, Limit)]
    public async Task Variables_AreLimited(int count, string? expected)
    {
        var variables = string.Join(' ', Enumerable.Range(0, count).Select(i => $"$v{i}: Int = 1"));
        var uses = string.Join(' ', Enumerable.Range(0, count).Select(i => $"$v{i}"));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"query({variables}) {{ weigh(list: [{uses}]) }}"));
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, Limit)]
    public async Task List_OfAVariableOrInTheDocument_IsLimited(int count, string? expected)
    {
        var list = Enumerable.Repeat<object?>(1, count).ToList();
        var literal = string.Join(' ', Enumerable.Repeat("1", count));

        Assert.Equal(expected, await LimitServer.Create().CodeAsync(
            "query($l: [Int!]) { weigh(list: $l) }", new Dictionary<string, object?> { ["l"] = list }));
        Assert.Equal(expected, await LimitServer.Create().CodeAsync($"{{ weigh(list: [{literal}]) }}"));
    }

    [Fact]
    public async Task Fragments_OfFragments_AreMeasuredOnceEach()
    {
        // Each fragment spreads the next ten times: expanded this is 10^40 fields.
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $" fragment F{i} on Node {{ {string.Concat(Enumerable.Repeat($"...F{i + 1} ", 10))} }}"));

        Assert.Equal(Limit, await LimitServer.Create().CodeAsync($"{{ node {{ ...F0 }} }} {fragments} fragment F40 on Node {{ a: name }}"));
    }

    private static string Nested(int depth, string first = "node") =>
        depth == 1 ? "name" : $"{first} {{ {Nested(depth - 1, "next")} }}";
}
