using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class RecusalTests
{
    [Theory]
    [InlineData(7, 7, false, ConflictDeclaration.None, RecusalGround.SameEmployer)]
    [InlineData(7, 8, true, ConflictDeclaration.None, RecusalGround.Recommender)]
    [InlineData(7, 8, false, ConflictDeclaration.Declared, RecusalGround.Declared)]
    [InlineData(7, 8, false, ConflictDeclaration.Ordered, RecusalGround.Ordered)]
    [InlineData(7, 7, true, ConflictDeclaration.Ordered, RecusalGround.Ordered)]
    public void Ground_Tie_IsNamed(int own, int other, bool recommends, ConflictDeclaration declaration, RecusalGround expected) =>
        Assert.Equal(expected, Recusal.Ground(new ExpertTies(own, other, recommends, declaration)));

    [Theory]
    [InlineData(7, 8)]
    [InlineData(7, null)]
    [InlineData(null, 8)]
    [InlineData(null, null)]
    public void Ground_NoTie_IsNull(int? own, int? other)
    {
        Assert.Null(Recusal.Ground(new ExpertTies(own, other, Recommends: false, ConflictDeclaration.None)));
        Assert.Null(Recusal.Ground(new ExpertTies(own, other, Recommends: false, ConflictDeclaration.NotAsked)));
    }
}
