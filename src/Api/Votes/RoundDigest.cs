using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Api.Votes;

/// <summary>
/// SHA-256 over everything that the verification of a closed round looks at. Two rounds of one digest are verified alike, so
/// that what was verified and opened ahead of a transaction is only read again in it.
/// </summary>
internal sealed class RoundDigest : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private RoundDigest()
    {
    }

    /// <param name="round">The row, whose wrapped signing key decides what is signed.</param>
    /// <param name="stored">The whole round, participations and slips in the order of their keys.</param>
    public static string Of(VotingRound round, StoredRound stored)
    {
        using var digest = new RoundDigest();
        digest.Append(round, stored);
        foreach (var entry in stored.Participations)
        {
            digest.Append(entry);
        }

        foreach (var slip in stored.Slips)
        {
            digest.Append(slip);
        }

        return digest.Finish();
    }

    /// <summary>The same of what is stored now, a row at a time.</summary>
    /// <param name="outline">What is stored now but for participations and slips.</param>
    public static async Task<string> ReadAsync(ScoringContext db, VotingRound round, StoredRound outline, CancellationToken ct)
    {
        using var digest = new RoundDigest();
        digest.Append(round, outline);
        await foreach (var entry in db.ParticipationsOf(round.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            digest.Append(entry);
        }

        await foreach (var slip in db.SlipsOf(round.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            digest.Append(slip);
        }

        return digest.Finish();
    }

    public void Dispose() => hash.Dispose();

    /// <summary>
    /// Left out is what the opening itself adds to a closed round and verification reads only after it: which holders opened,
    /// and entries of the log other than the changes of state.
    /// </summary>
    private void Append(VotingRound round, StoredRound stored)
    {
        var fixedPart = stored with
        {
            Participations = [],
            Slips = [],
            OpenedBy = [],
            History = [.. stored.History?.Where(entry => entry.Action.StartsWith("ROUND_", StringComparison.Ordinal)) ?? []],
        };
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(fixedPart));
        hash.AppendData(round.SigningPrivateKeyProtected ?? []);
    }

    private void Append(ItemParticipation entry)
    {
        Append(entry.Item);
        Append(entry.ExpertId);
    }

    private void Append(UrnSlip slip)
    {
        Append(slip.Item);
        Append(slip.OuterId);
        Append(slip.Commit);
        Append(slip.Sealed);
    }

    /// <summary>With the length before the bytes, so that none can move from one column into the next.</summary>
    private void Append(byte[] bytes)
    {
        Append(bytes.Length);
        hash.AppendData(bytes);
    }

    private void Append(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private string Finish() => Convert.ToHexString(hash.GetHashAndReset());
}
