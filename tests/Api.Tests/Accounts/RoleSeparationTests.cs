using ScoringPlatform.Api.Accounts;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Accounts;

public sealed class RoleSeparationTests
{
    /// <summary>Every pair of roles, against the sentence of the rule.</summary>
    [Fact]
    public void FindConflict_EveryPair_FollowsTheRule()
    {
        foreach (var role in Roles.All)
        {
            foreach (var other in Roles.All.Where(other => other != role))
            {
                string[] pair = [role, other];
                var apart = pair.Contains(Roles.Admin)
                    || (pair.Contains(Roles.KeyHolder) && pair.Contains(Roles.Officer))
                    || (pair.Contains(Roles.Auditor) && (pair.Contains(Roles.Officer) || pair.Contains(Roles.Authority) || pair.Contains(Roles.Expert)
                        || pair.Contains(Roles.PrivacyOfficer)));

                Assert.Equal((role, other, apart), (role, other, RoleSeparation.FindConflict(pair) is not null));
            }
        }
    }

    [Fact]
    public void FindConflict_OneRoleOrNone_IsNoConflict()
    {
        Assert.Null(RoleSeparation.FindConflict([]));
        Assert.All(Roles.All, role => Assert.Null(RoleSeparation.FindConflict([role])));
    }

    [Fact]
    public void FindConflict_TwoOfThree_NamesThem() =>
        Assert.Equal((Roles.KeyHolder, Roles.Officer), RoleSeparation.FindConflict([Roles.Officer, Roles.Expert, Roles.KeyHolder]));
}
