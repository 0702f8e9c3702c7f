using System.Security.Claims;
using ScoringPlatform.Api.Security;

namespace ScoringPlatform.Api.Tests.Security;

public sealed class CallerTests
{
    [Fact]
    public void Of_AccountOfAnExpert_HasItsRolesAndLink()
    {
        var facts = new AccountFacts("示例专家", [Roles.Expert], ExpertId: 7, ApplicantId: null, EmployerId: null);

        var caller = Caller.Of(AccountClaims.Principal("expert-1", [Roles.Analyst], facts));

        Assert.Equal("expert-1", caller.Subject);
        Assert.Equal([Roles.Analyst, Roles.Expert], caller.Roles.Order());
        Assert.Equal(7, caller.ExpertId);
        Assert.Null(caller.ApplicantId);
        Assert.True(caller.IsInAny(Roles.Officer, Roles.Expert));
        Assert.False(caller.IsIn(Roles.Officer));
    }

    [Fact]
    public void Of_ClaimsThatATokenBroughtItself_CountForNothing()
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim("sub", "expert-1"), new Claim("roles", Roles.Admin)], "Bearer"));

        Assert.Same(Caller.Anonymous, Caller.Of(user));
    }

    [Fact]
    public void Of_NoUser_IsAnonymous() => Assert.False(Caller.Of(null).IsAuthenticated);
}
