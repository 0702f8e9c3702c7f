using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Votes.KeyHolders;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>A round as members and the office see it. Before the announcement no field depends on a choice.</summary>
[ObjectType<VotingRound>]
public static partial class VotingRoundType
{
    static partial void Configure(IObjectTypeDescriptor<VotingRound> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(round => round.Id);
        descriptor.Field(round => round.Number);
        descriptor.Field(round => round.Title);
        descriptor.Field(round => round.State);
        descriptor.Field(round => round.Members);
        descriptor.Field(round => round.Present);
        descriptor.Field(round => round.RollHash);
        descriptor.Field(round => round.ConfigHash);
        descriptor.Field(round => round.KeyCustody);
        descriptor.Field(round => round.CloseCertificate);
        descriptor.Field(round => round.AnnouncementCertificate);
        descriptor.Field(round => round.OpenedAt);
        descriptor.Field(round => round.ClosedAt);
        descriptor.Field(round => round.AnnouncedAt);
    }

    public static Task<ReviewCycle?> GetCycleAsync([Parent] VotingRound round, CycleByIdDataLoader cycles, CancellationToken ct) =>
        cycles.LoadAsync(round.CycleId, ct);

    [GraphQLDescription("The key that slips are sealed to, SubjectPublicKeyInfo in base64; null before the opening.")]
    public static string? GetSealPublicKey([Parent] VotingRound round) =>
        round.SealPublicKey is { } key ? Convert.ToBase64String(key) : null;

    [GraphQLDescription("The key that receipts and certificate are signed with, SubjectPublicKeyInfo in base64.")]
    public static string? GetSigningPublicKey([Parent] VotingRound round) =>
        round.SigningPublicKey is { } key ? Convert.ToBase64String(key) : null;

    [GraphQLDescription("What members keep outside the platform: SHA-256 of the close certificate; null before the close.")]
    public static string? GetCertificateHash([Parent] VotingRound round) =>
        round.CloseCertificate is { } text ? CloseCertificate.HashOf(text) : null;

    [GraphQLDescription("RSA PKCS#1 v1.5 with SHA-256 over the certificate's text, base64; null before the close.")]
    public static string? GetCertificateSignature([Parent] VotingRound round) =>
        round.CertificateSignature is { } signature ? Convert.ToBase64String(signature) : null;

    [GraphQLDescription("RSA PKCS#1 v1.5 with SHA-256 over the announcement's text, base64; null before it.")]
    public static string? GetAnnouncementSignature([Parent] VotingRound round) =>
        round.AnnouncementSignature is { } signature ? Convert.ToBase64String(signature) : null;

    [GraphQLDescription("The three who hold the urn's key, any two of whom open it; empty before the opening, and when the platform holds the key.")]
    public static async Task<IReadOnlyList<RoundKeyHolder>> GetKeyHoldersAsync(
        [Parent] VotingRound round, KeyHoldersByRoundDataLoader holders, CancellationToken ct) =>
        [.. (await holders.LoadAsync(round.Id, ct) ?? []).OrderBy(holder => holder.Seat)];

    [GraphQLDescription("How many votes have been cast, and nothing more.")]
    public static async Task<VotingProgress> GetProgressAsync(
        [Parent] VotingRound round, VotesExpectedDataLoader expected, CancellationToken ct) =>
        VotingProgress.Of(round, await expected.LoadAsync(round.Id, ct));

    public static async Task<IReadOnlyList<RoundItem>> GetItemsAsync(
        [Parent] VotingRound round, ItemsByRoundDataLoader items, CancellationToken ct) =>
        await items.LoadAsync(round.Id, ct) ?? [];

    [GraphQLDescription("The frozen roll, and who is checked in.")]
    [Authorize(Roles = [Roles.Officer, Roles.Authority, Roles.Auditor])]
    public static async Task<IReadOnlyList<RollEntry>?> GetRollAsync(
        [Parent] VotingRound round, RollByRoundDataLoader roll, CancellationToken ct) =>
        await roll.LoadAsync(round.Id, ct) ?? [];

    [GraphQLDescription("What the caller may vote on in this round, and has voted on; null for who is not on its roll.")]
    [Authorize(Roles = [Roles.Expert])]
    public static Task<MyBallotPaper?> GetMyBallotPaperAsync(
        [Parent] VotingRound round, MyBallotPaperDataLoader papers, CancellationToken ct) => papers.LoadAsync(round.Id, ct);
}
