using ScoringPlatform.Scoring.Assignments;
using ScoringPlatform.Scoring.Ballots;

namespace ScoringPlatform.Scoring.Tests.Assignments;

public sealed class RecusalTests
{
    private static readonly ExpertTies Free = new(7, 8, Recommends: false, ConflictDeclaration.None);

    public static TheoryData<ExpertTies, RecusalGround> Tied { get; } = new()
    {
        { Free with { ApplicantEmployer = 7 }, RecusalGround.SameEmployer },
        { Free with { Recommends = true }, RecusalGround.Recommender },
        { Free with { Declaration = ConflictDeclaration.Declared }, RecusalGround.Declared },
        { Free with { Declaration = ConflictDeclaration.Ordered }, RecusalGround.Ordered },
        { Free with { Supervised = true }, RecusalGround.Supervisor },
        { Free with { Related = true }, RecusalGround.Relation },
        { Free with { SamePerson = true }, RecusalGround.SamePerson },
        { Free with { ApplicantEmployer = 7, Recommends = true, Declaration = ConflictDeclaration.Ordered }, RecusalGround.Ordered },
        { Free with { ApplicantEmployer = 7, Recommends = true, SamePerson = true }, RecusalGround.SamePerson },
    };

    [Theory]
    [MemberData(nameof(Tied))]
    public void Ground_Tie_IsNamed(ExpertTies ties, RecusalGround expected) => Assert.Equal(expected, Recusal.Ground(ties));

    [Theory]
    [MemberData(nameof(Tied))]
    public void OpensDossier_AnyTie_Never(ExpertTies ties, RecusalGround ground)
    {
        Assert.False(Recusal.OpensDossier(ties), ground.ToString());
        Assert.False(Recusal.OpensDossier(ties with { Declaration = ConflictDeclaration.NotAsked }), ground.ToString());
    }

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

    [Theory]
    [InlineData(ConflictDeclaration.NotAsked, false)]
    [InlineData(ConflictDeclaration.None, true)]
    [InlineData(ConflictDeclaration.Declared, false)]
    [InlineData(ConflictDeclaration.Ordered, false)]
    public void OpensDossier_NoTie_OnceNoConflictIsDeclared(ConflictDeclaration declaration, bool opens) =>
        Assert.Equal(opens, Recusal.OpensDossier(Free with { Declaration = declaration }));
}
