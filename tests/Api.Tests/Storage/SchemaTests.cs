using System.Reflection;
using ScoringPlatform.Api.Commands;

namespace ScoringPlatform.Api.Tests.Storage;

public sealed class SchemaTests(ScoredYearFixture scored) : IClassFixture<ScoredYearFixture>
{
    [Fact]
    public async Task Schema_Printed_MatchesSnapshot() =>
        (await SchemaText.ReadAsync(scored.Year.Services, default)).MatchSnapshot("schema");

    /// <summary>Deny by default: a root field that forgets its policy is found here.</summary>
    [Fact]
    public void RootFields_All_NameWhoMayUseThem()
    {
        var open = typeof(Program).Assembly.GetTypes()
            .Where(type => Has(type, "QueryTypeAttribute", "MutationTypeAttribute", "SubscriptionTypeAttribute"))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !Has(method, "AuthorizeAttribute", "AllowAnonymousAttribute"))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

        Assert.Empty(open);
    }

    [Fact]
    public async Task Schema_NoFieldOrInput_OrdersFiltersOrCountsChoices()
    {
        var sdl = await SchemaText.ReadAsync(scored.Year.Services, default);

        Assert.DoesNotContain("PublishedVoteFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("PublishedVoteSortInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("RoundItemFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("RoundItemSortInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("VoteChoiceOperationFilterInput", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("sealPrivateKey", sdl, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("idNumberCipher", sdl, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("idNumberHash", sdl, StringComparison.OrdinalIgnoreCase);
    }

    // By name: the attributes are the project's own or Hot Chocolate's.
    private static bool Has(MemberInfo member, params string[] attributes) =>
        member.CustomAttributes.Any(attribute => attributes.Contains(attribute.AttributeType.Name));
}
