using System.Security.Cryptography;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Votes;

namespace ScoringPlatform.Scoring.Tests.Votes;

/// <summary>A small round carried through to its announcement, and ways to tamper with it.</summary>
internal static class VotedRound
{
    public const int Number = 3;

    /// <summary>11 members, 1 to 9 present; member 9 recused on application 101; member 9 leaves 102 unused.</summary>
    public static StoredRound Announce(ECDsa signer)
    {
        var sealing = new SlipSealing(Seeded.Fill(1));
        var key = sealing.CreateKeyPair();
        VoteChoice[] first = [.. Enumerable.Repeat(VoteChoice.Yes, 6), VoteChoice.No, VoteChoice.Abstain];
        VoteChoice[] second = [.. Enumerable.Repeat(VoteChoice.Yes, 5), .. Enumerable.Repeat(VoteChoice.No, 3)];
        UrnSlip[] slips =
        [
            .. first.Select((choice, index) => Cast(sealing, key, index + 1, 101, choice)),
            .. second.Select((choice, index) => Cast(sealing, key, index + 1, 102, choice)),
        ];
        var round = new StoredRound
        {
            Round = Number,
            State = RoundState.Announced,
            Parameters = new CycleParameters(),
            ConfigHash = "c0ffee",
            Roll = [.. Enumerable.Range(1, 11).Select(id => new RollMember(id, CheckedIn: id <= 9))],
            Items = [101, 102],
            Recusals = [new(101, 9)],
            Participations = [.. new[] { 101, 102 }.SelectMany(item => Enumerable.Range(1, 8).Select(id => new ItemParticipation(item, id)))],
            Slips = slips,
            CastCount = slips.Length,
            Cycle = 7,
            Number = 2,
            Title = "第二次会议",
            ParametersHash = "c0ffee",
            CountedMembers = 11,
            CountedPresent = 9,
            CountedRecusals = new Dictionary<int, int> { [101] = 1, [102] = 0 },
            Keys = new StoredKeys(
                KeyCustody.ThreeHolders,
                key.PublicKey,
                [1],
                [2],
                [.. Enum.GetValues<KeyHolderSeat>().Select(seat => new StoredKeyHolder(seat, $"f{(int)seat}", [3], [4]))]),
            OpenedAt = new DateTime(2025, 9, 1, 7, 0, 0, DateTimeKind.Utc),
            ClosedAt = new DateTime(2025, 9, 1, 8, 0, 0, DateTimeKind.Utc),
        };
        var certificate = round.Certify("a0d1");
        var urn = Urn.Open(key.PrivateKey, Number, slips);
        var opened = round with
        {
            RollHash = round.ComputeRollHash(),
            Certificate = certificate.ToJson(),
            CertificateSignature = signer.SignData(certificate.CanonicalBytes(), HashAlgorithmName.SHA256),
            Published = urn.Votes,
            Spoiled = urn.Spoiled,
            Results = [.. RoundTally.Decide(round, urn.Votes).Select(tally => tally.ToResult())],
            OpenedBy = [new(KeyHolderSeat.Chair, At(9)), new(KeyHolderSeat.Auditor, At(10))],
            AnnouncedAt = At(10),
        };
        var announcement = opened.Announce();
        return opened with
        {
            Announcement = announcement.ToJson(),
            AnnouncementSignature = signer.SignData(announcement.CanonicalBytes(), HashAlgorithmName.SHA256),
            History =
            [
                new("ROUND_CREATED", "0"),
                new("ROUND_ROLL_FROZEN", opened.RollHash),
                new("ROUND_OPEN", opened.Keys!.Hash(Number)),
                new("ROUND_CLOSED", CloseCertificate.HashOf(opened.Certificate)),
                new("ROUND_ANNOUNCED", CloseCertificate.HashOf(announcement.ToJson())),
            ],
        };
    }

    private static DateTime At(int hour) => new(2025, 9, 1, hour, 0, 0, DateTimeKind.Utc);

    public static UrnSlip Cast(SlipSealing sealing, SealKeyPair key, int voter, int item, VoteChoice choice)
    {
        var secret = VoteSecret.Draw(Seeded.Fill(1000 * item + voter));
        var outerId = secret.OuterId(Number, item);
        var slip = sealing.Seal(key.PublicKey, Number, item, outerId, new SlipPlaintext(choice, secret.TrackerOf(Number, item)));
        return new UrnSlip(item, outerId, secret.Commit(Number, item, choice), slip);
    }

    public static StoredRound Tamper(StoredRound round, string change) => change switch
    {
        "member added" => round with { Roll = [.. round.Roll, new(12, false)] },
        "recusal removed" => round with { Recusals = [] },
        "voter not checked in" => round with { Participations = [new(101, 11), .. round.Participations.Skip(1)] },
        "recused voter" => round with { Participations = [new(101, 9), .. round.Participations.Skip(1)] },
        "voter twice" => round with { Participations = [round.Participations[1], .. round.Participations.Skip(1)] },
        "slip removed" => round with { Slips = [.. round.Slips.Skip(1)] },
        "slip moved" => round with { Slips = [round.Slips[0] with { Item = 102 }, .. round.Slips.Skip(1)] },
        "member absent noted as present" => round with { Roll = [.. round.Roll.Take(8), new(9, false), new(10, true), new(11, false)] },
        "number of members changed" => round with { CountedMembers = 13 },
        "number of recused changed" => round with { CountedRecusals = new Dictionary<int, int> { [101] = 2 } },
        "participation given to another" => round with { Participations = [.. round.Participations.SkipLast(1), new(102, 9)] },
        "key exchanged" => round with { Keys = round.Keys! with { SealPublicKey = [9] } },
        "key removed" => round with { Keys = null },
        "share exchanged" => round with { Keys = round.Keys! with { Holders = [round.Keys.Holders[0] with { SealedShares = [9] }, .. round.Keys.Holders.Skip(1)] } },
        "title changed" => round with { Title = "第三次会议" },
        "close moved" => round with { ClosedAt = round.ClosedAt!.Value.AddTicks(10) },
        "parameters edited" => round with { ParametersHash = "decaf" },
        "tracker changed" => round with { Published = [round.Published[0] with { Tracker = "AAAAAAAAAAAAAAAA" }, .. round.Published.Skip(1)] },
        "vote hidden" => round with { Published = [.. round.Published.Skip(1)] },
        "spoiled slip invented" => round with { Spoiled = [new(101, new byte[32])] },
        "opener exchanged" => round with { OpenedBy = [new(KeyHolderSeat.Chair, At(9)), new(KeyHolderSeat.SupervisionOffice, At(10))] },
        "announcement changed" => round with { Announcement = round.Announcement!.Replace("\"votes\":16", "\"votes\":17", StringComparison.Ordinal) },
        "announcement signature missing" => round with { AnnouncementSignature = null },
        "set back to closed" => round with
        {
            State = RoundState.Closed,
            Published = [],
            Results = [],
            Announcement = null,
            AnnouncementSignature = null,
            OpenedBy = [],
            AnnouncedAt = null,
        },
        "announced twice" => round with { History = [.. round.History!, round.History![^1]] },
        "results before the announcement" => round with { State = RoundState.Closed },
        "counter changed" => round with { CastCount = round.CastCount + 1 },
        "slip replaced" => round with { Slips = [round.Slips[0] with { OuterId = new byte[32] }, .. round.Slips.Skip(1)] },
        "slip shortened" => round with { Slips = [round.Slips[0] with { Sealed = round.Slips[0].Sealed[1..] }, .. round.Slips.Skip(1)] },
        "parameters exchanged" => round with { ConfigHash = "decaf" },
        "certificate changed" => round with { Certificate = round.Certificate!.Replace("\"present\":9", "\"present\":10", StringComparison.Ordinal) },
        "certificate missing" => round with { Certificate = null },
        "signature missing" => round with { CertificateSignature = null },
        "vote turned" => round with { Published = [Turn(round.Published[0]), .. round.Published.Skip(1)] },
        "vote added" => round with { Published = [new(101, "2222222222222222", VoteChoice.Yes), .. round.Published] },
        "votes in cast order" => round with { Published = [round.Published[1], round.Published[0], .. round.Published.Skip(2)] },
        "result turned" => round with { Results = [round.Results[0], round.Results[1] with { Outcome = TallyOutcome.Passed }] },
        "result missing" => round with { Results = [round.Results[0]] },
        "result of nothing" => round with { Results = [.. round.Results, new(103, 9, 0, 0, 0, 0, TallyOutcome.Passed)] },
        "published twice" => round with { Published = [round.Published[1], .. round.Published.Skip(1)] },
        "slip and participation of another application" => round with
        {
            Slips = [round.Slips[0] with { Item = 103 }, .. round.Slips.Skip(1)],
            Participations = [round.Participations[0] with { Item = 103 }, .. round.Participations.Skip(1)],
        },
        "commitment shortened" => round with { Slips = [round.Slips[0] with { Commit = round.Slips[0].Commit[1..] }, .. round.Slips.Skip(1)] },
        "outer id shortened" => round with { Slips = [round.Slips[0] with { OuterId = round.Slips[0].OuterId[1..] }, .. round.Slips.Skip(1)] },
        "slip twice" => round with { Slips = [round.Slips[1], .. round.Slips.Skip(1)] },
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a change."),
    };

    private static ItemVote Turn(ItemVote vote) =>
        vote with { Choice = vote.Choice == VoteChoice.Yes ? VoteChoice.No : VoteChoice.Yes };
}
