using System.Reflection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Utilities;

namespace ScoringPlatform.Api.Tests.Storage;

public sealed class SchemaTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    [Fact]
    public void Schema_Printed_MatchesSnapshot() =>
        SchemaPrinter.Print(scored.Year.Get<IRequestExecutor>().Schema).MatchSnapshot("schema");

    /// <summary>Deny by default: a root field that forgets its policy is found here.</summary>
    [Fact]
    public void RootFields_All_NameWhoMayUseThem()
    {
        var open = typeof(Program).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(QueryTypeAttribute)) || type.IsDefined(typeof(MutationTypeAttribute)) || type.IsDefined(typeof(SubscriptionTypeAttribute)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsDefined(typeof(AuthorizeAttribute)) && !method.IsDefined(typeof(AllowAnonymousAttribute)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public void Schema_NoFieldOrInput_OrdersFiltersOrCountsChoices()
    {
        var sdl = SchemaPrinter.Print(scored.Year.Get<IRequestExecutor>().Schema);

        Assert.DoesNotContain("PublishedVoteFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("PublishedVoteSortInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("RoundItemFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("RoundItemSortInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("VoteChoiceOperationFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("sealPrivateKey", sdl, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("idNumberCipher", sdl, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("idNumberHash", sdl, StringComparison.OrdinalIgnoreCase);
    }
}
